package dk.kkr.agenda.checks;

import dk.kkr.agenda.importing.Finding;
import dk.kkr.agenda.importing.FindingCode;
import dk.kkr.agenda.importing.ImportedAgenda;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line of a file in which the words of a finding begin. Only letters and figures are
 * compared, so that hyphenation, marks and broken lines make no difference; lines that the importer
 * put elsewhere, such as page headers and the table of contents, are passed over.
 */
final class FileLines {

  private static final Set<FindingCode> ELSEWHERE =
      EnumSet.of(
          FindingCode.FRONT_MATTER,
          FindingCode.CONTENTS,
          FindingCode.PAGE_HEADER,
          FindingCode.NOT_PLACED);

  /** Letters after the heading of an item in which its words are looked for. */
  private static final int REACH = 500_000;

  /** So many items whose heading is not found end the search: the file is not as it was read. */
  private static final int MOST_MISSES = 20;

  private final StringBuilder letters = new StringBuilder();
  private final int[] starts;
  private final int[] numbers;
  private int from;
  private int misses;

  FileLines(ImportedAgenda agenda) {
    Set<Integer> elsewhere = new HashSet<>();
    for (Finding finding : agenda.findings()) {
      if (finding.line() != null && ELSEWHERE.contains(finding.code())) {
        elsewhere.add(finding.line());
      }
    }
    int[] startsOfLines = new int[agenda.lines().size()];
    int[] numbersOfLines = new int[agenda.lines().size()];
    int count = 0;
    for (int i = 0; i < agenda.lines().size(); i++) {
      if (!elsewhere.contains(i + 1)) {
        startsOfLines[count] = letters.length();
        numbersOfLines[count++] = i + 1;
        append(agenda.lines().get(i), letters);
      }
    }
    starts = Arrays.copyOf(startsOfLines, count);
    numbers = numbersOfLines;
  }

  /**
   * The same findings with their lines, where they are found.
   *
   * @param items those of the file, in its order
   */
  CheckResult place(CheckResult result, List<CheckedItem> items) {
    Map<CheckPlace, List<CheckFinding>> byItem = new HashMap<>();
    for (CheckFinding finding : result.findings()) {
      byItem.computeIfAbsent(itemOf(finding), _ -> new ArrayList<>()).add(finding);
    }
    List<CheckFinding> placed = new ArrayList<>(byItem.getOrDefault(CheckPlace.AGENDA, List.of()));
    for (CheckedItem item : items) {
      List<CheckFinding> findings = byItem.remove(item.place());
      if (findings != null && !item.place().equals(CheckPlace.AGENDA)) {
        int heading = heading(item);
        String text = textFrom(heading);
        findings.forEach(finding -> placed.add(place(finding, heading, text)));
      }
    }
    return new CheckResult(placed, result.more());
  }

  private static CheckPlace itemOf(CheckFinding finding) {
    return CheckPlace.item(finding.place().itemId(), finding.place().itemNumber());
  }

  private int heading(CheckedItem item) {
    String words = letters((item.number() == null ? "" : item.number()) + item.title());
    int found = misses > MOST_MISSES || words.isEmpty() ? -1 : letters.indexOf(words, from);
    if (found < 0) {
      misses++;
    } else {
      from = found;
    }
    return found;
  }

  private String textFrom(int heading) {
    return heading < 0
        ? ""
        : letters.substring(heading, Math.min(letters.length(), heading + REACH));
  }

  private CheckFinding place(CheckFinding finding, int heading, String text) {
    if (heading < 0) {
      return finding;
    }
    String words = letters(unmasked(finding.excerpt()));
    int found = words.isEmpty() ? -1 : text.indexOf(words);
    return finding.at(finding.place().atLine(line(found < 0 ? heading : heading + found)));
  }

  /** The longest run of words that stands in the file as it stands in the excerpt. */
  private static String unmasked(String excerpt) {
    return Arrays.stream(excerpt.split("\\S*•+\\S*"))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private @Nullable Integer line(int position) {
    int found = Arrays.binarySearch(starts, position);
    // Lines without a letter begin where the next one does: the last of them is meant.
    int index = found < 0 ? -found - 2 : found;
    while (index + 1 < starts.length && starts[index + 1] == position) {
      index++;
    }
    return index < 0 ? null : numbers[index];
  }

  private static String letters(String text) {
    StringBuilder plain = new StringBuilder();
    append(text, plain);
    return plain.toString();
  }

  private static void append(String text, StringBuilder to) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        to.append(Character.toLowerCase(text.charAt(i)));
      }
    }
  }
}
