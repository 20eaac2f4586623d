package dk.kkr.agenda.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.importing.Verb;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentRulesTest {

  @Test
  void new_points_and_attachments_get_ids_and_keep_those_they_have() {
    UUID known = UUID.randomUUID();
    ItemContent given = item(List.of(point(known, point(null)), point(null)));

    ItemContent stored = given.identified();

    assertThat(stored.allPoints().map(Point::identity)).doesNotHaveDuplicates().contains(known);
    assertThat(stored.points().getFirst().identity()).isEqualTo(known);
    assertThat(ContentRules.check(given, Set.of(known))).isEmpty();
  }

  @Test
  void an_id_of_another_item_is_refused_with_its_place() {
    ItemContent given = item(List.of(point(null, point(UUID.randomUUID()))));

    assertThat(ContentRules.check(given, Set.of()))
        .singleElement()
        .satisfies(wrong -> assertThat(wrong.pointer()).isEqualTo("/points/0/children/0/id"));
  }

  @Test
  void an_id_is_used_once() {
    UUID known = UUID.randomUUID();

    assertThat(ContentRules.check(item(List.of(point(known), point(known))), Set.of(known)))
        .extracting(ContentRules.Violation::pointer)
        .containsExactly("/points/1/id");
  }

  @Test
  void eight_levels_are_read_and_nine_refused() {
    assertThat(ContentRules.check(item(List.of(nested(8))), Set.of())).isEmpty();
    assertThat(ContentRules.check(item(List.of(nested(9))), Set.of()))
        .singleElement()
        .satisfies(wrong -> assertThat(wrong.message()).contains("8 levels"));
  }

  @Test
  void the_whole_tree_counts_towards_the_number_of_points() {
    Point lead = point(null, Collections.nCopies(Limits.POINTS, point(null)).toArray(Point[]::new));

    assertThat(ContentRules.check(item(List.of(lead)), Set.of()))
        .singleElement()
        .satisfies(wrong -> assertThat(wrong.pointer()).isEqualTo("/points"));
  }

  @Test
  void a_leaf_needs_a_text_and_a_lead_does_not() {
    Point blank =
        new Point(null, List.of(), " ", List.of(), List.of(), List.of(), null, null, null);
    Point lead =
        new Point(
            null,
            List.of(Verb.NOTE),
            "",
            List.of(),
            List.of(point(null)),
            List.of(),
            null,
            null,
            null);

    assertThat(ContentRules.check(item(List.of(lead, blank)), Set.of()))
        .extracting(ContentRules.Violation::pointer)
        .containsExactly("/points/1/text");
  }

  @Test
  void a_copy_for_another_meeting_shares_no_id() {
    ItemContent original = item(List.of(point(null, point(null)))).identified();

    assertThat(original.copied().allPoints().map(Point::id)).containsOnlyNulls();
    assertThat(original.copied().allPoints().map(Point::text))
        .containsExactlyElementsOf(original.allPoints().map(Point::text).toList());
  }

  private static Point nested(int levels) {
    return levels == 1 ? point(null) : point(null, nested(levels - 1));
  }

  private static Point point(@Nullable UUID id, Point... children) {
    return new Point(
        id,
        List.of(Verb.APPROVE),
        "godkender noget",
        List.of(),
        List.of(children),
        List.of(),
        null,
        null,
        null);
  }

  private static ItemContent item(List<Point> points) {
    return ItemContent.plain("Et punkt", List.of(), points);
  }
}
