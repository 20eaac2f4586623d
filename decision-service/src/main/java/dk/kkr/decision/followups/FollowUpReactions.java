package dk.kkr.decision.followups;

import dk.kkr.decision.meetings.MeetingCalledOff;
import dk.kkr.decision.meetings.MeetingMoved;
import dk.kkr.decision.points.DecisionEvent.DecisionConfirmed;
import dk.kkr.decision.points.DecisionEvent.DecisionWithdrawn;
import dk.kkr.decision.quotas.LandstalChanged;
import dk.kkr.decision.sheets.ItemShown;
import dk.kkr.platform.change.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.function.Consumer;

/** What decisions, items and meetings do to follow-ups, in the same transaction. */
@ApplicationScoped
class FollowUpReactions {

  private final FollowUps followUps;
  private final Changes changes;

  FollowUpReactions(FollowUps followUps, Changes changes) {
    this.followUps = followUps;
    this.changes = changes;
  }

  void confirmed(@Observes DecisionConfirmed event) {
    change("follow-up.raise", followUps.ofPoint(event.pointId()), FollowUp::raise);
  }

  void withdrawn(@Observes DecisionWithdrawn event) {
    change(
        "follow-up.take-back",
        followUps.ofPoint(event.pointId()),
        followUp ->
            followUp.takeBack(event.withdrawnOn(), "Beslutningen er genåbnet: " + event.reason()));
  }

  void shown(@Observes ItemShown event) {
    followUps.ofItem(event.itemId()).forEach(followUp -> followUp.show(event.closed()));
  }

  void moved(@Observes MeetingMoved event) {
    change(
        "follow-up.move",
        followUps.comingFrom(event.meeting().id()),
        followUp -> followUp.follow(followUp.origin().on(event.meeting().date())));
    change(
        "follow-up.move",
        followUps.returningTo(event.meeting().id()),
        followUp -> followUp.follow(event.meeting().date()));
  }

  void calledOff(@Observes MeetingCalledOff event) {
    change(
        "follow-up.release",
        followUps.returningTo(event.meeting().id()),
        followUp -> followUp.release(event.meeting().date()));
  }

  void landstal(@Observes LandstalChanged event) {
    change(
        "follow-up.fire",
        followUps.triggeredBy(event.council(), event.quotaYear()),
        followUp -> followUp.fire(event));
  }

  private void change(String action, List<FollowUp> affected, Consumer<FollowUp> verb) {
    for (FollowUp followUp : affected) {
      FollowUpView before = FollowUpView.of(followUp);
      verb.accept(followUp);
      FollowUpView after = FollowUpView.of(followUp);
      if (!after.equals(before)) {
        changes.record(action, followUp, before, after);
      }
    }
  }
}
