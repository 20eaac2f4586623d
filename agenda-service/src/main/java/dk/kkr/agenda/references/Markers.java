package dk.kkr.agenda.references;

import dk.kkr.agenda.content.ItemContent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markers in texts: {@code [punkt:<id of an item>]} stands for the printed number of the item. The
 * working copy keeps the marker; whoever reads an agenda sees the number that the item bears on it,
 * and a released version keeps what was shown.
 */
public final class Markers {

  /** What is read where the item is no longer on the agenda. */
  private static final String GONE = "(udgået punkt)";

  private static final Pattern MARKER =
      Pattern.compile("\\[punkt:([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})]");

  private Markers() {}

  /** The marker of an item. */
  public static String of(UUID itemId) {
    return "[punkt:%s]".formatted(itemId);
  }

  /**
   * The content as it is read.
   *
   * @param numbers printed numbers of the items on the agenda
   */
  public static ItemContent shown(ItemContent content, Map<UUID, String> numbers) {
    return replaced(content, id -> numbers.getOrDefault(id, GONE));
  }

  /**
   * The content with the numbers of items that are on the agenda; what leads elsewhere stays a
   * marker.
   */
  public static ItemContent known(ItemContent content, Map<UUID, String> numbers) {
    return replaced(content, id -> numbers.getOrDefault(id, of(id)));
  }

  /** The items that a text leads to. */
  public static Set<UUID> in(String text) {
    Set<UUID> ids = new HashSet<>();
    MARKER.matcher(text).results().forEach(found -> ids.add(id(found)));
    return ids;
  }

  private static ItemContent replaced(ItemContent content, Function<UUID, String> words) {
    return content.withTexts(text -> replaced(text, words));
  }

  private static String replaced(String text, Function<UUID, String> words) {
    return text.contains("[punkt:")
        ? MARKER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.apply(id(found))))
        : text;
  }

  private static UUID id(MatchResult found) {
    return UUID.fromString(found.group(1));
  }

  /** The first of several items that bear one number is the one that is meant. */
  public static Map<String, UUID> bearers(Map<UUID, String> numbers) {
    Map<String, UUID> bearers = new HashMap<>();
    numbers.forEach((id, number) -> bearers.putIfAbsent(number, id));
    return bearers;
  }
}
