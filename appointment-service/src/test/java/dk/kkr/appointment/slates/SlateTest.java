package dk.kkr.appointment.slates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.platform.problem.ProblemException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlateTest {

  private static final UUID POINT = UUID.randomUUID();
  private static final UUID MEETING = UUID.randomUUID();

  private final Slate slate = new Slate("kkr-hovedstaden", UUID.randomUUID(), content("Første"));

  @Test
  void its_revision_counts_what_it_says_and_nothing_else() {
    slate.write(content("Første"));
    assertThat(slate.revision()).isEqualTo(1);
    slate.list(MEETING, Set.of(listing(POINT)));
    slate.adopt(POINT, false);
    slate.reopen(POINT);
    assertThat(slate.revision()).isEqualTo(1);
    slate.write(content("Anden"));
    assertThat(slate.revision()).isEqualTo(2);
  }

  @Test
  void it_is_before_the_council_while_an_agenda_has_it() {
    slate.list(MEETING, Set.of(listing(POINT)));
    assertThat(slate.state()).isEqualTo(SlateState.BEFORE_COUNCIL);
    slate.write(content("Rettet"));
    assertThat(slate.state()).isEqualTo(SlateState.BEFORE_COUNCIL);
    slate.list(UUID.randomUUID(), Set.of());
    assertThat(slate.state())
        .as("another meeting says nothing")
        .isEqualTo(SlateState.BEFORE_COUNCIL);
    slate.list(MEETING, Set.of());
    assertThat(slate.state()).isEqualTo(SlateState.DRAFT);
  }

  @Test
  void what_is_adopted_or_withdrawn_is_not_changed() {
    slate.adopt(POINT, false);
    refused("slate-adopted");
    slate.adopt(POINT, true);
    assertThat(slate.state()).isEqualTo(SlateState.SUSPENDED);
    refused("slate-adopted");
    slate.reopen(POINT);
    slate.withdraw("Trukket");
    refused("slate-withdrawn");
  }

  @Test
  void a_rejected_one_is_written_anew_or_put_forward_again() {
    slate.list(MEETING, Set.of(listing(POINT)));
    slate.reject(POINT);
    slate.list(MEETING, Set.of(listing(POINT)));
    assertThat(slate.state()).as("the same point again").isEqualTo(SlateState.REJECTED);
    slate.list(UUID.randomUUID(), Set.of(listing(UUID.randomUUID())));
    assertThat(slate.state()).isEqualTo(SlateState.BEFORE_COUNCIL);
    slate.reject(POINT);
    slate.write(content("Bedre"));
    assertThat(slate.state()).isEqualTo(SlateState.BEFORE_COUNCIL);
    assertThat(slate.decidedBy()).isNull();
  }

  @Test
  void a_revision_that_was_put_forward_and_lost_is_not_given_again() {
    slate.list(MEETING, Set.of(new Listing(MEETING, UUID.randomUUID(), POINT, 1, 7)));
    slate.write(content("Efter gendannelsen"));
    assertThat(slate.revision()).isEqualTo(8);
  }

  @Test
  void only_the_decision_that_decided_it_reopens_it() {
    slate.adopt(POINT, false);
    slate.reopen(UUID.randomUUID());
    assertThat(slate.state()).isEqualTo(SlateState.ADOPTED);
    slate.reopen(POINT);
    assertThat(slate.state()).isEqualTo(SlateState.DRAFT);
  }

  private void refused(String slug) {
    assertThatThrownBy(() -> slate.write(content("Ny")))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.type().slug()).isEqualTo(slug));
    assertThatThrownBy(() -> slate.withdraw("Fortrudt"))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.type().slug()).isEqualTo(slug));
  }

  private static Slate.Content content(String label) {
    return new Slate.Content(List.of(), null, null, label, null);
  }

  private static Listing listing(UUID point) {
    return new Listing(MEETING, UUID.randomUUID(), point, 1, 1);
  }
}
