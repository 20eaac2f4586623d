package dk.kkr.agenda.followups;

import dk.kkr.agenda.backlog.Backlog;
import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts what a decision wants back onto the backlog. */
@ApplicationScoped
class FollowUpListener implements Listener {

  private final Backlog backlog;

  FollowUpListener(Backlog backlog) {
    this.backlog = backlog;
  }

  @Override
  public void register(Handlers handlers) {
    handlers
        .on("dk.kkr.decision.FollowUpRaised", FollowUpRaised.class, this::raised)
        .on("dk.kkr.decision.FollowUpSettled", FollowUpSettled.class, this::settled);
  }

  private void raised(FollowUpRaised event, EventMeta meta) {
    backlog.followUpRaised(event.followUp(meta.confidential()));
  }

  private void settled(FollowUpSettled event, EventMeta meta) {
    backlog.followUpSettled(event.followUpId(), event.settledOn(), event.note());
  }
}
