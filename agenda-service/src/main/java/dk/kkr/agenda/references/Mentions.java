package dk.kkr.agenda.references;

import dk.kkr.agenda.content.ItemContent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of items as texts write them: "punkt 3.4", "pkt. 3.4", "dagsordenspunkt 3.4". They stay
 * as they are written until somebody asks to make them markers. A number that says which agenda it
 * is of ("punkt 3.4 (på dagsordenen for K29 den 10. november 2026)") belongs to that one, and one
 * that is followed by what it is a part of ("punkt 2.1 i aftalen") belongs to another document.
 */
public final class Mentions {

  private static final Pattern MENTION =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:dagsordens)?(?:punkt(?:et)?|pkt\\.?)\\h+(?:nr\\.?\\h*)?"
              + "(\\d{1,3}\\.\\d{1,3})(?![.]?\\d)(?!\\h+(?:i|af)\\h+(?!dagsordenen))"
              + "(?!\\h+"
              + Pattern.quote(Markers.OF_AGENDA)
              + "[^()]{1,200} den \\d)");

  private static final int AROUND = 40;

  private Mentions() {}

  /**
   * A number in a text.
   *
   * @param number as written
   * @param excerpt the words around it
   */
  public record Mention(String number, String excerpt) {}

  /** All mentions of an item's texts, in printed order. */
  public static List<Mention> of(ItemContent content) {
    List<Mention> mentions = new ArrayList<>();
    content.withTexts(
        text -> {
          mentions.addAll(in(text));
          return text;
        });
    return mentions;
  }

  /** All mentions in a text, in order. */
  public static List<Mention> in(String text) {
    return MENTION
        .matcher(text)
        .results()
        .map(
            found ->
                new Mention(
                    found.group(1),
                    text.substring(
                        Math.max(0, found.start() - AROUND),
                        Math.min(text.length(), found.end() + AROUND))))
        .toList();
  }

  /** A content and how many of its mentions were made markers. */
  public record Marked(ItemContent content, int places) {}

  /**
   * The content with markers in place of a number.
   *
   * @param number as written
   * @param target the item that is meant
   * @param place which mention of this number, counted from 1 in printed order; null for all
   */
  public static Marked marked(
      ItemContent content, String number, UUID target, @Nullable Integer place) {
    AtomicInteger seen = new AtomicInteger();
    AtomicInteger made = new AtomicInteger();
    ItemContent changed =
        content.withTexts(text -> marked(text, number, target, place, seen, made));
    return new Marked(changed, made.get());
  }

  private static String marked(
      String text,
      String number,
      UUID target,
      @Nullable Integer place,
      AtomicInteger seen,
      AtomicInteger made) {
    StringBuilder changed = new StringBuilder(text.length());
    Matcher mention = MENTION.matcher(text);
    int from = 0;
    while (mention.find()) {
      if (mention.group(1).equals(number)
          && (place == null || seen.incrementAndGet() == place.intValue())) {
        changed.append(text, from, mention.start(1)).append(Markers.of(target));
        from = mention.end(1);
        made.incrementAndGet();
      }
    }
    return changed.append(text, from, text.length()).toString();
  }
}
