package dk.kkr.decision.minutes;

import dk.kkr.decision.DecisionProblems;
import dk.kkr.decision.points.DecisionEvent.DecisionConfirmed;
import dk.kkr.decision.points.DecisionView;
import dk.kkr.decision.points.Decisions;
import dk.kkr.decision.points.Effect;
import dk.kkr.decision.points.Outcome;
import dk.kkr.decision.points.PointState;
import dk.kkr.decision.points.ReopeningAsked;
import dk.kkr.decision.points.Subject;
import dk.kkr.decision.sheets.DecisionSheets;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * Approves minutes when a point about them is adopted. Where that does not apply any more, the
 * decision stands all the same and says why it had no effect.
 */
@ApplicationScoped
class Approvals {

  private final MinutesBook book;
  private final Decisions decisions;
  private final DecisionSheets sheets;
  private final Drafting drafting;
  private final Changes changes;

  Approvals(
      MinutesBook book,
      Decisions decisions,
      DecisionSheets sheets,
      Drafting drafting,
      Changes changes) {
    this.book = book;
    this.decisions = decisions;
    this.sheets = sheets;
    this.drafting = drafting;
    this.changes = changes;
  }

  void confirmed(@Observes DecisionConfirmed event) {
    Subject subject = event.subject();
    if (subject == null || !subject.concernsMinutes() || !event.outcome().adopted()) {
      return;
    }
    Minutes minutes = book.findById(subject.id());
    String refusal = refusal(event, subject, minutes);
    if (minutes == null || refusal != null) {
      decisions.note(event.pointId(), Effect.refused(refusal == null ? "Ukendt referat" : refusal));
    } else {
      approve(event, minutes);
    }
  }

  private void approve(DecisionConfirmed event, Minutes minutes) {
    MinutesSummary before = summary(minutes);
    decisions.approve(minutes.id());
    sheets.approve(minutes.id());
    minutes.approve(new Approval(event.decidedOn(), event.meetingId(), event.pointId()));
    changes.record("minutes.approve", minutes, before, summary(minutes));
    decisions.note(
        event.pointId(),
        Effect.applied("Version %d af referatet er godkendt".formatted(minutes.minutesVersion())));
  }

  private @Nullable String refusal(
      DecisionConfirmed event, Subject subject, @Nullable Minutes minutes) {
    if (minutes == null) {
      return "Referatet er ikke offentliggjort i dette system";
    }
    if (!minutes.council().equals(event.council())) {
      return "Referatet er fra et andet råds møde";
    }
    if (minutes.id().equals(event.meetingId())) {
      return "Et møde kan ikke godkende sit eget referat";
    }
    if (minutes.state() == MinutesState.APPROVED) {
      return "Referatet er allerede godkendt";
    }
    if (event.outcome() == Outcome.ADOPTED_AMENDED) {
      return "Referatet er godkendt med en ændring, så den offentliggjorte version %d gælder ikke uændret. Ret referatet og offentliggør en ny version; den er godkendt, når et punkt om den nye version er vedtaget uden ændringer"
          .formatted(minutes.minutesVersion());
    }
    if (minutes.minutesVersion() != subject.revision()) {
      return "Punktet gælder version %d af referatet; version %d er offentliggjort"
          .formatted(subject.revision(), minutes.minutesVersion());
    }
    boolean beingCorrected =
        decisions.lockedOfMeeting(minutes.id()).stream().anyMatch(Approvals::isOpen);
    return beingCorrected ? "En beslutning fra mødet er genåbnet og ikke bekræftet igen" : null;
  }

  private static boolean isOpen(DecisionView point) {
    return point.leaf()
        && point.removedInVersion() == null
        && point.state() != PointState.CONFIRMED;
  }

  void reopening(@Observes ReopeningAsked event) {
    book.approvedBy(event.pointId())
        .ifPresent(
            minutes -> {
              throw new ProblemException(
                      DecisionProblems.MINUTES_APPROVED,
                      "This decision approved the minutes of the meeting of %s, and approved minutes do not change any more. It cannot be reopened."
                          .formatted(minutes.meetingDate()))
                  .with("minutes", "/minutes/" + minutes.id());
            });
  }

  private MinutesSummary summary(Minutes minutes) {
    return MinutesSummary.of(minutes, drafting.councilName(minutes.council()));
  }
}
