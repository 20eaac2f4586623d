package dk.kkr.quota.announcements;

import dk.kkr.quota.items.AgendaItem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sentence of an item, verbatim, with its place.
 *
 * @param place in Danish, such as {@code Baggrund, afsnit 2}
 * @param text as it stands
 */
record Sentence(String place, String text) {

  private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

  /** A full stop after one or two figures ends no sentence: it makes an ordinal, as in dates. */
  private static final Pattern END =
      Pattern.compile("(?<=[^\\d\\s][.!?:]|\\d{3}[.!?:])\\s+(?=\\p{Lu})|\\n+");

  /** The title first, then all parts in order. */
  static List<Sentence> of(AgendaItem item) {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(new Sentence("Overskrift", item.title()));
    for (AgendaItem.Part part : item.parts()) {
      List<String> paragraphs = PARAGRAPHS.splitAsStream(part.text()).toList();
      for (int i = 0; i < paragraphs.size(); i++) {
        String place = "%s, afsnit %d".formatted(name(part), i + 1);
        END.splitAsStream(paragraphs.get(i))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .forEach(text -> sentences.add(new Sentence(place, text)));
      }
    }
    return sentences;
  }

  private static String name(AgendaItem.Part part) {
    String heading = part.heading();
    if (heading != null && !heading.isBlank()) {
      return heading.strip();
    }
    return switch (part.kind()) {
      case "BACKGROUND" -> "Baggrund";
      case "RECOMMENDATION" -> "Indstilling";
      case "EXPOSITION" -> "Sagsfremstilling";
      default -> "Tekst";
    };
  }
}
