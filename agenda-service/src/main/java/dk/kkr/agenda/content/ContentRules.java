package dk.kkr.agenda.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rules of content that no annotation on a field can state. */
public final class ContentRules {

  private final Set<UUID> known;
  private final Set<UUID> seen = new HashSet<>();
  private final List<Violation> violations = new ArrayList<>();

  private ContentRules(Collection<UUID> known) {
    this.known = Set.copyOf(known);
  }

  /**
   * What breaks a rule, as a place in the content.
   *
   * @param pointer JSON pointer from the content
   * @param message what is wrong there and what to do
   */
  public record Violation(String pointer, String message) {}

  /**
   * Checks content that a caller sent.
   *
   * @param known ids of points and attachments that this item has or had; none for a new item
   * @return what is wrong; empty when nothing is
   */
  public static List<Violation> check(ItemContent content, Collection<UUID> known) {
    ContentRules rules = new ContentRules(known);
    rules.points("/points", content.points(), 1);
    rules.attachments(content.attachments());
    if (rules.violations.isEmpty()) {
      rules.sizes(content);
    }
    return rules.violations;
  }

  private void points(String at, List<Point> points, int level) {
    if (level > Limits.DEPTH && !points.isEmpty()) {
      wrong(at, "points stand at most " + Limits.DEPTH + " levels deep");
      return;
    }
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      String here = at + "/" + i;
      id(here, point.id(), "point");
      if (point.text().isBlank() && point.children().isEmpty()) {
        wrong(here + "/text", "a point without children needs a text");
      }
      points(here + "/children", point.children(), level + 1);
    }
  }

  private void attachments(List<Attachment> attachments) {
    for (int i = 0; i < attachments.size(); i++) {
      id("/attachments/" + i, attachments.get(i).id(), "attachment");
    }
  }

  private void sizes(ItemContent content) {
    if (content.allPoints().count() > Limits.POINTS) {
      wrong("/points", "an item has at most " + Limits.POINTS + " points, the whole tree counted");
    }
    if (content.characters() > Limits.ITEM) {
      wrong(
          "", "an item has at most " + Limits.ITEM + " characters; put the rest in an attachment");
    }
  }

  private void id(String at, @Nullable UUID id, String what) {
    if (id == null) {
      return;
    }
    if (!known.contains(id)) {
      wrong(at + "/id", "no " + what + " of this item has this id; leave the id out for a new one");
    } else if (!seen.add(id)) {
      wrong(at + "/id", "this id is used twice");
    }
  }

  private void wrong(String at, String message) {
    violations.add(new Violation(at, message));
  }
}
