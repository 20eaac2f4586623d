package dk.kkr.quota.tables;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises headings by the names of fields, with whatever stands behind them. */
final class Headings {

  private static final Pattern END = Pattern.compile("[:*\\s]+$");

  private Headings() {}

  /** How many cells of a line are headings. */
  static long known(CsvLine line, List<CsvField> fields) {
    return line.cells().stream().filter(cell -> field(cell, fields).isPresent()).count();
  }

  /**
   * The field of a heading: one of its names, in any case, or such a name with more behind it, as
   * in "Indbyggere 1. januar 2020"; of several the one with the longest name.
   */
  static Optional<CsvField> field(String cell, List<CsvField> fields) {
    String heading = folded(cell);
    CsvField best = null;
    int length = 0;
    for (CsvField field : fields) {
      for (String name : names(field)) {
        if (name.length() > length && begins(heading, name)) {
          best = field;
          length = name.length();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean begins(String heading, String name) {
    return heading.startsWith(name)
        && (heading.length() == name.length()
            || !Character.isLetterOrDigit(heading.charAt(name.length())));
  }

  private static List<String> names(CsvField field) {
    return Stream.concat(Stream.of(field.name()), field.headings().stream())
        .map(Headings::folded)
        .toList();
  }

  private static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return END.matcher(plain.strip()).replaceFirst("");
  }
}
