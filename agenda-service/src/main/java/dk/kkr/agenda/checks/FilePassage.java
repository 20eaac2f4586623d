package dk.kkr.agenda.checks;

import dk.kkr.agenda.content.AttachedFile;
import dk.kkr.agenda.extraction.FileType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page or a sheet of a file, or all of its text.
 *
 * @param where for a message, in Danish and with a blank before it; empty for the whole file
 * @param text as it stands; see {@link #of} for sheets
 */
record FilePassage(String where, String text) {

  private static final Pattern BARE = Pattern.compile("(?m)(?<![^\\t\\n])(?=\\d{9}(?![^\\t\\n]))");

  /**
   * The passages of a file, in order. Cells of a sheet get the noughts back that a spreadsheet
   * takes away from numbers: one of nothing but nine digits, and a column of dates of birth beside
   * one of serial numbers.
   */
  static List<FilePassage> of(AttachedFile file, String text) {
    FileType.Passages kind = FileType.of(file.mediaType()).passages();
    if (kind == FileType.Passages.NONE) {
      return List.of(new FilePassage("", text));
    }
    List<FilePassage> passages = new ArrayList<>();
    for (String part : text.split("\f", -1)) {
      int number = passages.size() + 1;
      passages.add(
          kind == FileType.Passages.PAGES
              ? new FilePassage(" (side %d)".formatted(number), part)
              : new FilePassage(
                  " (ark %d)".formatted(number),
                  BirthColumns.whole(BARE.matcher(part).replaceAll("0"))));
    }
    return passages;
  }
}
