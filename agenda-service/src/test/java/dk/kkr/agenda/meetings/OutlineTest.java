package dk.kkr.agenda.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutlineTest {

  private static final Section ONE = new Section(UUID.randomUUID(), "1", "Godkendelse");
  private static final Section TWO = new Section(UUID.randomUUID(), "2", "Sager");
  private static final Section THREE = new Section(UUID.randomUUID(), "3", "Eventuelt");
  private static final Outline ALL =
      Outline.EMPTY.with(ONE, null).with(TWO, null).with(THREE, null);

  @Test
  void sections_come_last_or_where_they_are_put() {
    Section more = new Section(UUID.randomUUID(), "1a", "Siden sidst");

    assertThat(ALL.sections()).containsExactly(ONE, TWO, THREE);
    assertThat(ALL.with(more, 2).sections()).containsExactly(ONE, more, TWO, THREE);
    assertThat(ALL.with(more, 50).sections()).endsWith(more);
  }

  @Test
  void an_edited_section_stays_where_it_is_unless_it_is_moved() {
    Section renamed = new Section(ONE.id(), "1", "Godkendelse af dagsorden");

    assertThat(ALL.edited(renamed, null).sections()).containsExactly(renamed, TWO, THREE);
    assertThat(ALL.edited(renamed, 3).sections()).containsExactly(TWO, THREE, renamed);
  }

  @Test
  void a_removed_section_leaves_the_others_in_order() {
    assertThat(ALL.without(TWO.id()).sections()).containsExactly(ONE, THREE);
  }
}
