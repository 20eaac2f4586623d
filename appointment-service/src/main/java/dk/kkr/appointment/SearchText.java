package dk.kkr.appointment;

import java.util.List;
import java.util.Locale;

/** Names as they are searched: without regard to case, any part of them. */
public final class SearchText {

  private static final Locale DANISH = Locale.of("da", "DK");

  private SearchText() {}

  /** What is stored beside the names. */
  public static String of(List<String> names) {
    return String.join("\n", names).toLowerCase(DANISH);
  }

  /** The pattern for {@code like ... escape '!'} that finds this part anywhere. */
  public static String pattern(String part) {
    String literal =
        part.strip().toLowerCase(DANISH).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return "%" + literal + "%";
  }
}
