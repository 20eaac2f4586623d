package dk.kkr.decision.points;

import dk.kkr.decision.meetings.MeetingCalledOff;
import dk.kkr.decision.meetings.MeetingMoved;
import dk.kkr.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decisions as the other features use them. */
@ApplicationScoped
public class Decisions {

  private final PointDecisions points;
  private final Deciding deciding;

  Decisions(PointDecisions points, Deciding deciding) {
    this.points = points;
    this.deciding = deciding;
  }

  /** The point with its decision, if it is known. */
  public Optional<DecisionView> find(UUID pointId) {
    return points.findByIdOptional(pointId).map(DecisionView::of);
  }

  /** As {@link #find}, with the decision locked until the end of the transaction. */
  @Transactional(TxType.MANDATORY)
  public Optional<DecisionView> findLocked(UUID pointId) {
    return points.findInLockedTree(pointId).map(DecisionView::of);
  }

  /** All points of a meeting, in the order of the agenda, also those removed. */
  public List<DecisionView> ofMeeting(UUID meetingId) {
    return points.ofMeeting(meetingId).stream().map(DecisionView::of).toList();
  }

  /** As {@link #ofMeeting}, with the decisions locked until the end of the transaction. */
  @Transactional(TxType.MANDATORY)
  public List<DecisionView> lockedOfMeeting(UUID meetingId) {
    points.lockMeeting(meetingId);
    return ofMeeting(meetingId);
  }

  /**
   * Confirms everything that is recorded for a meeting. What cannot be confirmed is left as it is
   * and reported.
   *
   * @throws ProblemException 422 for a day in the future or before the meeting
   */
  @Transactional(TxType.MANDATORY)
  public Confirmation confirmRecorded(UUID meetingId, LocalDate decidedOn) {
    points.lockMeeting(meetingId);
    LocalDate today = LocalDate.now(deciding.clock());
    if (decidedOn.isAfter(today)) {
      throw Refusal.inFuture(decidedOn, today, "/decidedOn");
    }
    List<UUID> confirmed = new ArrayList<>();
    List<NotConfirmed> left = new ArrayList<>();
    List<PointDecision> all = points.ofMeeting(meetingId);
    all.stream()
        .filter(PointDecision::present)
        .forEach(point -> point.requireDayOfDecision(decidedOn, deciding.clock()));
    for (PointDecision point : all) {
      if (point.place().leaf() && point.state() == PointState.RECORDED) {
        confirm(point, decidedOn, confirmed, left);
      }
    }
    deciding.settle(all, "");
    return new Confirmation(confirmed, left);
  }

  private void confirm(
      PointDecision point, LocalDate decidedOn, List<UUID> confirmed, List<NotConfirmed> left) {
    DecisionView before = DecisionView.of(point);
    try {
      // A verb that says no leaves the point as it was.
      ConfirmedWords.requireAnswered(point, List.of());
      point.confirm(decidedOn, deciding.clock());
    } catch (ProblemException e) {
      left.add(new NotConfirmed(point.id(), e.type().uri(), e.detail()));
      return;
    }
    deciding.written("decision.confirm", point, before);
    confirmed.add(point.id());
  }

  /** The minutes of the meeting were approved: its decisions do not change any more. */
  @Transactional(TxType.MANDATORY)
  public void approve(UUID meetingId) {
    points.lockMeeting(meetingId);
    points.ofMeeting(meetingId).forEach(PointDecision::approve);
  }

  /** Notes on a decision what came of it. */
  @Transactional(TxType.MANDATORY)
  public void note(UUID pointId, Effect effect) {
    points.findByIdOptional(pointId).ifPresent(point -> point.note(effect));
  }

  /**
   * Notes what the service that owns the subject tells of the effect. What it says of a decision
   * that does not stand any more is left aside.
   *
   * @param decisionRevision the revision of the decision that it acted on
   */
  @Transactional(TxType.MANDATORY)
  public void effectTold(UUID pointId, long decisionRevision, Effect effect) {
    points
        .findInLockedTree(pointId)
        .ifPresent(
            point -> {
              DecisionView before = DecisionView.of(point);
              if (point.told(decisionRevision, effect, deciding.clock())) {
                deciding.written("decision.effect", point, before);
              }
            });
  }

  void moved(@Observes MeetingMoved event) {
    UUID meetingId = event.meeting().id();
    points.lockMeeting(meetingId);
    points.ofMeeting(meetingId).forEach(point -> point.moveTo(event.meeting().date()));
  }

  void calledOff(@Observes MeetingCalledOff event) {
    UUID meetingId = event.meeting().id();
    points.lockMeeting(meetingId);
    points.ofMeeting(meetingId).forEach(PointDecision::cancel);
  }

  /**
   * What became of confirming all that is recorded.
   *
   * @param confirmed the points confirmed
   * @param notConfirmed recorded points that could not be
   */
  @Schema(name = "Confirmation", description = "What became of confirming all that is recorded.")
  public record Confirmation(
      @Schema(
              description = "The points confirmed now.",
              examples = "[\"9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3301\"]")
          List<UUID> confirmed,
      @Schema(description = "Recorded points that could not be confirmed, with the reason.")
          List<NotConfirmed> notConfirmed) {

    public Confirmation {
      confirmed = List.copyOf(confirmed);
      notConfirmed = List.copyOf(notConfirmed);
    }
  }

  /**
   * A recorded point that could not be confirmed.
   *
   * @param pointId the point
   * @param problem type of the problem it would give on its own
   * @param detail why, and what to do
   */
  @Schema(name = "NotConfirmed", description = "A recorded point that could not be confirmed.")
  public record NotConfirmed(
      @Schema(description = "The point.", examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3302")
          UUID pointId,
      @Schema(
              description = "Type of the problem that confirming it alone would give.",
              examples = "/problems/old-agenda-version")
          String problem,
      @Schema(
              description = "Why, and what to do.",
              examples =
                  "Point 2 of item 3.1 changed in version 2 of the agenda. Record the outcome on"
                      + " what it says now.")
          String detail) {}
}
