package dk.kkr.decision.points;

import dk.kkr.decision.DecisionProblems;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a point does not let itself be decided, in words for the caller. */
final class Refusal {

  private Refusal() {}

  static ProblemException cancelled() {
    return new ProblemException(
        DecisionProblems.SHEET_WITHDRAWN,
        "The meeting was cancelled and its sheet withdrawn. Decide on the point at the meeting that takes it up. A decision that was confirmed before can be reopened, which withdraws it.");
  }

  static ProblemException derived(Place place) {
    return new ProblemException(
        DecisionProblems.DERIVED_OUTCOME,
        "The outcome of %s follows from the points below it. Record and confirm those."
            .formatted(name(place)));
  }

  static ProblemException approved() {
    return new ProblemException(
        DecisionProblems.MINUTES_APPROVED,
        "The minutes of the meeting are approved; its decisions do not change any more. Put a new point before the council instead.");
  }

  static ProblemException mustBeReopened(Place place) {
    return new ProblemException(
        DecisionProblems.ALREADY_CONFIRMED,
        "The decision on %s is confirmed. Reopen it with a reason, then record it anew."
            .formatted(name(place)));
  }

  static ProblemException alreadyConfirmed(Place place, @Nullable LocalDate on) {
    return new ProblemException(
        DecisionProblems.ALREADY_CONFIRMED,
        "The decision on %s was confirmed with the date %s. There is nothing to do."
            .formatted(name(place), on));
  }

  static ProblemException notRecorded(Place place) {
    return new ProblemException(
        DecisionProblems.NOT_RECORDED,
        "No outcome is recorded on %s. Record one, then confirm it.".formatted(name(place)));
  }

  static ProblemException nothingToReopen(Place place) {
    return new ProblemException(
        DecisionProblems.NOT_CONFIRMED,
        "The decision on %s is not confirmed, so there is nothing to reopen. Record the outcome anew if it is wrong."
            .formatted(name(place)));
  }

  static ProblemException notYetInForce(Place place) {
    return new ProblemException(
        DecisionProblems.NOT_CONFIRMED,
        "The decision on %s is not confirmed. Confirm it, then enter the answers to its conditions."
            .formatted(name(place)));
  }

  static ProblemException unknownVersion(int newest) {
    return new ProblemException(
            Problems.INVALID_INPUT,
            "The newest version of the agenda with this point is %d.".formatted(newest))
        .at("/agendaVersion", "must be at most " + newest);
  }

  static ProblemException removed(Place place, int version) {
    return new ProblemException(
            DecisionProblems.OLD_AGENDA_VERSION,
            "Since version %2$d the agenda no longer has %1$s. What was recorded is kept; it can no longer be decided on."
                .formatted(name(place), version))
        .with("agendaVersion", version);
  }

  static ProblemException changed(Place place, int version, int given) {
    return new ProblemException(
            DecisionProblems.OLD_AGENDA_VERSION,
            "The text of %s changed in version %d of the agenda, the outcome is on version %d. Read the sheet again and record the outcome on what it says now."
                .formatted(name(place), version, given))
        .with("agendaVersion", version);
  }

  static ProblemException inFuture(LocalDate day, LocalDate today, String pointer) {
    return new ProblemException(
            Problems.INVALID_INPUT,
            "%s lies in the future; today is %s. Give the day it happened.".formatted(day, today))
        .at(pointer, "must not be in the future");
  }

  static ProblemException beforeMeeting(LocalDate day, LocalDate meeting) {
    return new ProblemException(
            Problems.INVALID_INPUT,
            "%s lies before the meeting, which is on %s. Give the day of the decision; if the meeting was held on another day, move it in agenda-service first."
                .formatted(day, meeting))
        .at("/decidedOn", "must not be before the meeting of " + meeting);
  }

  static ProblemException droppedAnswer(Condition condition) {
    return new ProblemException(
            DecisionProblems.ALREADY_RESOLVED,
            "The condition '%s' of %s has been answered and cannot be dropped. Keep it among the conditions; an outcome that is not adopted drops them all."
                .formatted(condition.subject(), condition.party().name()))
        .at("/conditions", "must contain the answered condition");
  }

  static ProblemException alreadyResolved(Condition condition) {
    return new ProblemException(
            DecisionProblems.ALREADY_RESOLVED,
            "The condition '%s' of %s was answered on %s: %s. An answer is entered once; to correct one that was entered wrongly, send another with corrects and a reason."
                .formatted(
                    condition.subject(),
                    condition.party().name(),
                    condition.resolvedOn(),
                    condition.state()))
        .with("state", condition.state());
  }

  static ProblemException nothingToCorrect(Condition condition) {
    return new ProblemException(
            Problems.INVALID_INPUT,
            "The condition '%s' of %s has no answer yet, so there is none to correct. Enter the answer without corrects."
                .formatted(condition.subject(), condition.party().name()))
        .at("/corrects", "there is no answer to correct");
  }

  static ProblemException correctionWithoutReason(boolean corrects) {
    return new ProblemException(
            Problems.INVALID_INPUT,
            "A correction says corrects and why the answer on record is wrong; a first answer neither.")
        .at(
            "/reason",
            corrects ? "is required with corrects" : "only belongs to a correction: set corrects");
  }

  static ProblemException noRefusedEffect(Place place) {
    return new ProblemException(
        DecisionProblems.NO_REFUSED_EFFECT,
        "The decision on %s has no refused effect that somebody has to act on. Read the decision again."
            .formatted(name(place)));
  }

  private static String name(Place place) {
    return "point %s of item %s".formatted(place.path(), place.itemNumber());
  }
}
