package dk.kkr.agenda.items;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kkr.platform.privacy.PersonNumbers;
import java.util.regex.Pattern;

/** JSON that is changed by pointers; in an array an id may stand for the index. */
final class PatchTree {

  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,5}");

  private final JsonNode root;
  private int left;

  /**
   * A tree to change.
   *
   * @param mostCopied characters that are copied in it at most: a copy of copies makes much of
   *     little
   */
  PatchTree(JsonNode root, int mostCopied) {
    this.root = root;
    this.left = mostCopied;
  }

  /** A place that is not there. */
  static final class NotThere extends Exception {

    private static final long serialVersionUID = 1L;

    // It names a path, which is whatever the caller sent.
    NotThere(String message) {
      super(PersonNumbers.masked(message));
    }
  }

  JsonNode root() {
    return root;
  }

  JsonNode get(String path) throws NotThere {
    JsonNode here = root;
    for (JsonPointer at = pointer(path); !at.matches(); at = at.tail()) {
      here = child(here, at.getMatchingProperty(), path);
    }
    return here;
  }

  void add(String path, JsonNode value) throws NotThere {
    JsonNode parent = parent(path);
    String last = pointer(path).last().getMatchingProperty();
    switch (parent) {
      case ArrayNode array ->
          array.insert(last.equals("-") ? array.size() : end(array, last, path), value);
      case ObjectNode object -> object.set(last, value);
      default -> throw new NotThere("there is nothing to add to at " + path);
    }
  }

  /**
   * What stands there once more. Points and attachments get new ids when they are stored, so a copy
   * of one has none; the id of what a point is about stays.
   */
  JsonNode copy(String path) throws NotThere {
    JsonNode copy = get(path).deepCopy();
    left -= copy.toString().length();
    if (left < 0) {
      throw new NotThere("more would be copied than an item holds");
    }
    withoutIds(copy);
    return copy;
  }

  private static void withoutIds(JsonNode node) {
    if (node instanceof ObjectNode object && !object.has("type")) {
      object.remove("id");
      object.path("children").forEach(PatchTree::withoutIds);
    } else if (node instanceof ArrayNode array) {
      array.forEach(PatchTree::withoutIds);
    }
  }

  JsonNode remove(String path) throws NotThere {
    JsonNode parent = parent(path);
    String last = pointer(path).last().getMatchingProperty();
    JsonNode gone = child(parent, last, path);
    if (parent instanceof ArrayNode array) {
      array.remove(index(array, last, path));
    } else if (parent instanceof ObjectNode object) {
      object.remove(last);
    }
    return gone;
  }

  private JsonNode parent(String path) throws NotThere {
    JsonPointer pointer = pointer(path);
    if (pointer.matches()) {
      throw new NotThere("the whole item is written by PUT");
    }
    return get(pointer.head().toString());
  }

  private static JsonNode child(JsonNode here, String name, String path) throws NotThere {
    JsonNode child =
        here instanceof ArrayNode array ? array.get(index(array, name, path)) : here.get(name);
    if (child == null) {
      throw new NotThere("there is nothing at " + path);
    }
    return child;
  }

  // One behind the last is where something can be added.
  private static int end(ArrayNode array, String name, String path) throws NotThere {
    return name.equals(String.valueOf(array.size())) ? array.size() : index(array, name, path);
  }

  private static int index(ArrayNode array, String name, String path) throws NotThere {
    if (INDEX.matcher(name).matches() && Integer.parseInt(name) < array.size()) {
      return Integer.parseInt(name);
    }
    for (int i = 0; i < array.size(); i++) {
      if (name.equals(array.get(i).path("id").asText())) {
        return i;
      }
    }
    throw new NotThere("there is nothing at " + path);
  }

  private static JsonPointer pointer(String path) throws NotThere {
    try {
      return JsonPointer.compile(path);
    } catch (IllegalArgumentException e) {
      throw new NotThere("%s is no JSON pointer".formatted(path));
    }
  }
}
