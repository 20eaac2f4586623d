package dk.kkr.decision.points;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether what is recorded fits together. */
final class RecordingRules {

  private final Recording recording;
  private final List<Term> terms;
  private final List<String[]> broken = new ArrayList<>();

  private RecordingRules(Recording recording, List<Term> terms) {
    this.recording = recording;
    this.terms = terms;
  }

  /**
   * Says no to an outcome whose parts contradict each other.
   *
   * @throws ProblemException 422 with every violation and its place
   */
  static void check(Recording recording, List<Term> terms) {
    new RecordingRules(recording, terms).check();
  }

  private void check() {
    outcome();
    votes();
    conditions();
    if (!broken.isEmpty()) {
      ProblemException problem =
          new ProblemException(
              Problems.INVALID_INPUT,
              "The parts of the outcome do not fit together. Correct what the violations name.");
      broken.forEach(violation -> problem.at(violation[0], violation[1]));
      throw problem;
    }
  }

  private void outcome() {
    demand(
        recording.outcome() != Outcome.MIXED,
        "/outcome",
        "MIXED is never recorded; it follows from the points below a lead");
    demand(
        recording.outcome() != Outcome.ADOPTED_AMENDED || recording.decidedText() != null,
        "/decidedText",
        "is required with ADOPTED_AMENDED: the text that was adopted");
    demand(
        recording.outcome() != Outcome.ADOPTED || recording.decidedText() == null,
        "/decidedText",
        "does not go with ADOPTED, which adopts the proposal as it stands; use ADOPTED_AMENDED");
    demand(
        recording.outcome().adopted() || recording.files().isEmpty(),
        "/files",
        "only belong to an adopted point");
  }

  private void votes() {
    Votes votes = recording.votes();
    if (recording.mode() == Mode.CONSENSUS) {
      demand(votes == null, "/votes", "only belong to mode VOTE");
      return;
    }
    demand(votes != null, "/votes", "are required with mode VOTE");
    if (votes == null) {
      return;
    }
    demand(
        votes.inFavour() + votes.against() + votes.abstained() > 0,
        "/votes",
        "must count at least one vote");
    demand(
        !recording.outcome().adopted() || votes.inFavour() >= votes.against(),
        "/votes",
        "has fewer votes in favour (%d) than against (%d), which adopts nothing; correct the counts or the outcome"
            .formatted(votes.inFavour(), votes.against()));
    Votes.@Nullable Names names = votes.names();
    if (names != null) {
      named(names.inFavour(), votes.inFavour(), "/votes/names/inFavour");
      named(names.against(), votes.against(), "/votes/names/against");
      named(names.abstained(), votes.abstained(), "/votes/names/abstained");
      Set<String> voters = new HashSet<>();
      votesOnce(voters, names.inFavour(), "/votes/names/inFavour/");
      votesOnce(voters, names.against(), "/votes/names/against/");
      votesOnce(voters, names.abstained(), "/votes/names/abstained/");
    }
  }

  private void named(@Nullable List<String> names, int count, String pointer) {
    demand(
        names == null || names.isEmpty() || names.size() == count,
        pointer,
        "has another number of names than there are votes (%d)".formatted(count));
  }

  private void votesOnce(Set<String> voters, @Nullable List<String> names, String pointer) {
    if (names != null) {
      for (int i = 0; i < names.size(); i++) {
        demand(
            voters.add(Spelling.key(names.get(i))),
            pointer + i,
            "stands among the voters already: everybody votes once");
      }
    }
  }

  private void conditions() {
    demand(
        recording.outcome().adopted() || terms.isEmpty(),
        "/conditions",
        "only belong to an adopted point");
    Set<Term> seen = new HashSet<>();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      demand(
          seen.add(term),
          "/conditions/" + i,
          "repeats an earlier condition: one per subject and party");
    }
  }

  private void demand(boolean holds, String pointer, String message) {
    if (!holds) {
      broken.add(new String[] {pointer, message});
    }
  }
}
