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
 * somebody adds to it later is looked through from its first day. Neighbours of a list, such as the
 * cells of a row, are read together. Ids and hashes are no texts.
 */
public final class PersonNumbersInJson {

  private static final Pattern NO_TEXT =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|\\p{XDigit}{64,}");

  private PersonNumbersInJson() {}

  /**
   * A text with what can be CPR numbers.
   *
   * @param pointer where it stands, as a JSON pointer; for what stands in neighbours of a list,
   *     that of the list, whose texts are held apart by tabs
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
    if (isText(node)) {
      List<PersonNumbers.Hit> hits = PersonNumbers.in(node.textValue());
      if (!hits.isEmpty()) {
        found.add(new Found(pointer, node.textValue(), hits));
      }
    }
    Row row = Row.of(node);
    if (!row.hits().isEmpty()) {
      found.add(new Found(pointer, row.text(), row.hits()));
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
      Row row = Row.of(document);
      ArrayNode array = JsonNodeFactory.instance.arrayNode(document.size());
      for (int i = 0; i < document.size(); i++) {
        JsonNode element = document.get(i);
        array.add(
            masked(
                row.hits().isEmpty() || !isText(element) ? element : new TextNode(row.masked(i))));
      }
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

  /**
   * The texts of a list with a tab between each two.
   *
   * @param starts where each begins
   * @param hits those that begin in one of them and end in another
   */
  private record Row(String text, List<Integer> starts, List<PersonNumbers.Hit> hits) {

    static Row of(JsonNode list) {
      StringBuilder text = new StringBuilder();
      List<Integer> starts = new ArrayList<>();
      for (int i = 0; list.isArray() && i < list.size(); i++) {
        text.append(i == 0 ? "" : "\t");
        starts.add(text.length());
        text.append(isText(list.get(i)) ? list.get(i).textValue() : "-- no text --");
      }
      List<PersonNumbers.Hit> hits =
          starts.size() < 2 ? List.of() : PersonNumbers.in(text.toString());
      return new Row(
          text.toString(),
          starts,
          hits.stream()
              .filter(
                  hit ->
                      starts.stream().anyMatch(start -> hit.start() < start && start < hit.end()))
              .toList());
    }

    String masked(int index) {
      int end = index + 1 < starts.size() ? starts.get(index + 1) - 1 : text.length();
      return PersonNumbers.masked(text).substring(starts.get(index), end);
    }
  }

  private static boolean isText(JsonNode node) {
    return node.isTextual() && !NO_TEXT.matcher(node.textValue()).matches();
  }

  private static String escaped(String member) {
    return member.replace("~", "~0").replace("/", "~1");
  }
}
