package dk.kkr.platform.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Looks for CPR numbers in every text of a JSON document, whatever it is about: a text that
 * somebody adds to it later is looked through from its first day. Ids and hashes are no texts.
 */
public final class PersonNumbersInJson {

  private static final Pattern NO_TEXT =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|\\p{XDigit}{64,}");

  private PersonNumbersInJson() {}

  /**
   * A text with what can be CPR numbers.
   *
   * @param pointer where it stands, as a JSON pointer
   * @param hits where in the text they stand, at least one
   */
  public record Found(String pointer, String text, List<PersonNumbers.Hit> hits) {

    public Found {
      hits = List.copyOf(hits);
    }
  }

  /** All such texts, in order. */
  public static List<Found> in(JsonNode document) {
    List<Found> found = new ArrayList<>();
    look("", document, found);
    return found;
  }

  private static void look(String pointer, JsonNode node, List<Found> found) {
    if (node.isTextual() && isText(node)) {
      List<PersonNumbers.Hit> hits = PersonNumbers.in(node.textValue());
      if (!hits.isEmpty()) {
        found.add(new Found(pointer, node.textValue(), hits));
      }
    }
    node.properties()
        .forEach(
            member -> look(pointer + "/" + escaped(member.getKey()), member.getValue(), found));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      look(pointer + "/" + i, node.get(i), found);
    }
  }

  /** The document with a dot for each digit of every number in its texts. */
  public static JsonNode masked(JsonNode document) {
    if (document.isTextual()) {
      return isText(document) ? new TextNode(PersonNumbers.masked(document.textValue())) : document;
    }
    if (document.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode(document.size());
      document.forEach(element -> array.add(masked(element)));
      return array;
    }
    if (document.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      document
          .properties()
          .forEach(member -> object.set(member.getKey(), masked(member.getValue())));
      return object;
    }
    return document;
  }

  private static boolean isText(JsonNode node) {
    return !NO_TEXT.matcher(node.textValue()).matches();
  }

  private static String escaped(String member) {
    return member.replace("~", "~0").replace("/", "~1");
  }
}
