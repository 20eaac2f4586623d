package dk.kkr.agenda.references;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.reference.dates.DanishDates;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Markers in texts: {@code [punkt:<id of an item>]} stands for the printed number of the item. The
 * working copy keeps the marker; whoever reads an agenda sees the number that the item bears on it,
 * and a released version keeps what was shown.
 */
public final class Markers {

  /** What is read where the item is no longer on the agenda. */
  private static final String GONE = "(udgået punkt)";

  /** What follows a number of another agenda, up to the name of its council. */
  static final String OF_AGENDA = "(på dagsordenen for ";

  private static final String START = "[punkt:";

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
    return content.withTexts(text -> shown(text, numbers));
  }

  private static String shown(String text, Map<UUID, String> numbers) {
    return replaced(text, id -> numbers.getOrDefault(id, GONE));
  }

  /**
   * The content with the numbers of items that are on the agenda; what leads elsewhere stays a
   * marker.
   */
  public static ItemContent known(ItemContent content, Map<UUID, String> numbers) {
    return content.withTexts(text -> replaced(text, id -> numbers.getOrDefault(id, of(id))));
  }

  /**
   * What is read on another agenda in place of the numbers: each says which agenda it is of, in
   * words by which {@link Mentions} knows it for none of the agenda where it is read.
   *
   * @param numbers printed numbers of the items
   * @param council name of the council whose agenda bears them
   * @param day of its meeting
   */
  public static Map<UUID, String> cited(Map<UUID, String> numbers, String council, LocalDate day) {
    String agenda = "%s%s den %s)".formatted(OF_AGENDA, council, DanishDates.format(day));
    return numbers.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue() + " " + agenda));
  }

  /**
   * A content that was shown before, with other words in place of markers: in each text that is
   * still written as it was then. Of other texts nobody can tell where the markers stood.
   *
   * @param shown what was read then
   * @param written what is written now, with markers
   * @param then what was read in place of the markers
   * @param now what is to be read
   */
  public static ItemContent reread(
      ItemContent shown, ItemContent written, Map<UUID, String> then, Map<UUID, String> now) {
    Map<String, String> texts = new HashMap<>();
    written.withTexts(
        text -> {
          if (text.contains(START)) {
            texts.put(shown(text, then), shown(text, now));
          }
          return text;
        });
    return shown.withTexts(text -> texts.getOrDefault(text, text));
  }

  /** The items that a text leads to. */
  public static Set<UUID> in(String text) {
    Set<UUID> ids = new HashSet<>();
    MARKER.matcher(text).results().forEach(found -> ids.add(id(found)));
    return ids;
  }

  private static String replaced(String text, Function<UUID, String> words) {
    return text.contains(START)
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
