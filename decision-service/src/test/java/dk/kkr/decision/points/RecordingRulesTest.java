package dk.kkr.decision.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordingRulesTest {

  private static final Votes VOTES = new Votes(41, 6, 2, null);

  @Test
  void a_plain_outcome_is_fine() {
    assertThatCode(() -> RecordingRules.check(Points.recording(Outcome.NOTED), List.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void mixed_is_never_recorded() {
    broken("/outcome", Points.recording(Outcome.MIXED));
  }

  @Test
  void an_amended_adoption_needs_the_text_adopted_and_a_plain_one_has_none() {
    broken("/decidedText", with(Outcome.ADOPTED_AMENDED, null, Mode.CONSENSUS, null));
    broken("/decidedText", with(Outcome.ADOPTED, "En tekst", Mode.CONSENSUS, null));
    assertThatCode(
            () ->
                RecordingRules.check(
                    with(Outcome.REFERRED, "En tekst", Mode.CONSENSUS, null), List.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void a_vote_needs_counts_and_consensus_has_none() {
    broken("/votes", with(Outcome.ADOPTED, null, Mode.VOTE, null));
    broken("/votes", with(Outcome.ADOPTED, null, Mode.CONSENSUS, VOTES));
    broken("/votes", with(Outcome.ADOPTED, null, Mode.VOTE, new Votes(0, 0, 0, null)));
    assertThatCode(
            () -> RecordingRules.check(with(Outcome.REJECTED, null, Mode.VOTE, VOTES), List.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void names_of_voters_agree_with_the_counts() {
    Votes.Names names = new Votes.Names(List.of(), List.of("Ib Eksempel"), null);
    broken(
        "/votes/names/against", with(Outcome.ADOPTED, null, Mode.VOTE, new Votes(41, 6, 2, names)));
    assertThatCode(
            () ->
                RecordingRules.check(
                    with(Outcome.ADOPTED, null, Mode.VOTE, new Votes(41, 1, 2, names)), List.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void what_more_voted_against_than_for_is_not_adopted_but_may_be_rejected_against_a_majority() {
    Votes lost = new Votes(5, 6, 2, null);
    broken("/votes", with(Outcome.ADOPTED, null, Mode.VOTE, lost));
    broken("/votes", with(Outcome.ADOPTED_AMENDED, "En tekst", Mode.VOTE, lost));
    for (Recording fine :
        List.of(
            with(Outcome.ADOPTED, null, Mode.VOTE, new Votes(6, 6, 0, null)),
            with(Outcome.REJECTED, null, Mode.VOTE, VOTES),
            with(Outcome.REJECTED, null, Mode.VOTE, lost))) {
      assertThatCode(() -> RecordingRules.check(fine, List.of())).doesNotThrowAnyException();
    }
  }

  @Test
  void nobody_votes_twice_however_the_name_is_written() {
    Votes.Names twice =
        new Votes.Names(List.of("Ib Eksempel", "Rita Eksempel"), List.of(" ib  EKSEMPEL "), null);
    broken(
        "/votes/names/against/0",
        with(Outcome.ADOPTED, null, Mode.VOTE, new Votes(2, 1, 0, twice)));
    Votes.Names same = new Votes.Names(List.of("Ib Eksempel", "Ib Eksempel"), null, null);
    broken(
        "/votes/names/inFavour/1",
        with(Outcome.ADOPTED, null, Mode.VOTE, new Votes(2, 0, 0, same)));
  }

  @Test
  void conditions_that_differ_in_case_or_blanks_only_are_one() {
    broken(
        "/conditions/1",
        Points.recording(Outcome.ADOPTED),
        new Term("Økonomi", new Party(Party.Kind.OTHER, null, "Region Hovedstaden")),
        new Term("økonomi ", new Party(Party.Kind.OTHER, null, "REGION  hovedstaden")));
    assertThatCode(
            () ->
                RecordingRules.check(
                    Points.recording(Outcome.ADOPTED),
                    List.of(
                        new Term("Økonomi", new Party(Party.Kind.OTHER, null, "Movia")),
                        new Term("Økonomi", new Party(Party.Kind.OTHER, null, "Metro")))))
        .doesNotThrowAnyException();
  }

  @Test
  void conditions_and_files_only_belong_to_adoptions() {
    Term term = Points.approvalBy("0223", "Hørsholm");
    broken("/conditions", Points.recording(Outcome.NOTED), term);
    Recording files =
        new Recording(
            Outcome.REJECTED,
            null,
            null,
            Mode.CONSENSUS,
            null,
            List.of(),
            List.of(),
            List.of(new AdoptedFile("Plan", "0".repeat(128))));
    broken("/files", files);
  }

  @Test
  void a_condition_is_put_once_per_subject_and_party() {
    broken(
        "/conditions/1",
        Points.recording(Outcome.ADOPTED),
        Points.approvalBy("0223", "Hørsholm"),
        Points.approvalBy("0223", "Hørsholm Kommune"));
  }

  @Test
  void everything_that_is_wrong_is_said_at_once() {
    assertThatThrownBy(
            () ->
                RecordingRules.check(
                    with(Outcome.MIXED, "En tekst", Mode.VOTE, null),
                    List.of(Points.approvalBy("0223", "Hørsholm"))))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.violations())
                    .extracting(Violation::pointer)
                    .containsExactly("/outcome", "/votes", "/conditions"));
  }

  private static Recording with(
      Outcome outcome, @Nullable String text, Mode mode, @Nullable Votes votes) {
    return new Recording(outcome, text, null, mode, votes, List.of(), List.of(), List.of());
  }

  private static void broken(String pointer, Recording recording, Term... terms) {
    assertThatThrownBy(() -> RecordingRules.check(recording, List.of(terms)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e ->
                assertThat(e.violations()).extracting(Violation::pointer).containsExactly(pointer));
  }
}
