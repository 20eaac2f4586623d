package dk.kkr.quota.tables;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises headings by the names of fields, with whatever stands behind them. */
final class Headings {

  private static final Pattern END = Pattern.compile("[:*\\s]+$");

  private final Map<String, CsvField> byName = new LinkedHashMap<>();

  Headings(List<CsvField> fields) {
    for (CsvField field : fields) {
      byName.put(folded(field.name()), field);
      field.headings().forEach(heading -> byName.putIfAbsent(folded(heading), field));
    }
  }

  /** How many cells of a line are headings. */
  long known(CsvLine line) {
    return line.cells().stream().filter(cell -> field(cell).isPresent()).count();
  }

  /** Whether the cell is nothing but a name of a field. */
  boolean isExact(String cell) {
    return byName.containsKey(folded(cell));
  }

  /**
   * The field of a heading: one of its names, in any case, or such a name with more behind it, as
   * in "Indbyggere 1. januar 2020"; of several the one with the longest name.
   */
  Optional<CsvField> field(String cell) {
    String heading = folded(cell);
    CsvField exact = byName.get(heading);
    if (exact != null) {
      return Optional.of(exact);
    }
    CsvField best = null;
    int length = 0;
    for (Map.Entry<String, CsvField> name : byName.entrySet()) {
      if (name.getKey().length() > length && begins(heading, name.getKey())) {
        best = name.getValue();
        length = name.getKey().length();
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean begins(String heading, String name) {
    return heading.length() > name.length()
        && heading.startsWith(name)
        && !Character.isLetterOrDigit(heading.charAt(name.length()));
  }

  private static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return END.matcher(plain.strip()).replaceFirst("");
  }
}
