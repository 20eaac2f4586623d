package dk.kkr.agenda.extraction;

import dk.kkr.platform.privacy.PersonNumbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * CPR numbers of a sheet that lost the zero they began with, because the program took them for
 * numbers. Nine digits alone are as often an amount, so it is given back below a heading that
 * speaks of such numbers, and where all of at least three in a column can be CPR numbers with it.
 */
final class LostZeros {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:cpr|person-?(?:nr|nummer|numre|id)|fødselsda(?:to|g)|født)");
  private static final Pattern SHORT = Pattern.compile("\\d{9}|\\d{5}[- ]\\d{4}");
  private static final Pattern DATE = Pattern.compile("\\d{5}");
  private static final int LONGEST_HEADING = 60;

  /** Three in a row by chance: of a thousand columns of amounts, fewer than two. */
  private static final int ENOUGH = 3;

  private final Set<String> named = new HashSet<>();
  private final Set<String> other = new HashSet<>();
  private final Map<String, List<String>> columns = new HashMap<>();

  /**
   * What stands in a cell, with its zero; with the last that comes until there are enough, also
   * those above it.
   *
   * @param reference of the cell, such as B12; null where the file does not say it
   */
  String whole(@Nullable String reference, String shown) {
    String column = reference == null ? "" : reference.replaceAll("\\d", "");
    if (shown.length() <= LONGEST_HEADING && HEADING.matcher(shown).find()) {
      named.add(column);
      return shown;
    }
    boolean number = SHORT.matcher(shown).matches();
    if (named.contains(column) && (number || DATE.matcher(shown).matches())) {
      return "0" + shown;
    }
    return number && !other.contains(column) ? among(column, shown) : shown;
  }

  private String among(String column, String shown) {
    String whole = "0" + shown;
    if (PersonNumbers.in(whole).isEmpty()) {
      other.add(column);
      columns.remove(column);
      return shown;
    }
    List<String> before = columns.computeIfAbsent(column, none -> new ArrayList<>());
    if (before.size() < ENOUGH) {
      before.add(whole);
    }
    if (before.size() < ENOUGH) {
      return shown;
    }
    if (named.add(column)) {
      return String.join("\n", before);
    }
    return whole;
  }
}
