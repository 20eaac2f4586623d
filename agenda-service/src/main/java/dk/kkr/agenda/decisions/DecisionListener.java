package dk.kkr.agenda.decisions;

import dk.kkr.platform.change.Changes;
import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.function.Consumer;

/** Keeps the results of points as decision-service tells them. */
@ApplicationScoped
class DecisionListener implements Listener {

  private final Results results;
  private final Changes changes;
  private final Event<ResultChanged> changed;

  DecisionListener(Results results, Changes changes, Event<ResultChanged> changed) {
    this.results = results;
    this.changes = changes;
    this.changed = changed;
  }

  @Override
  public void register(Handlers handlers) {
    handlers
        .on("dk.kkr.decision.DecisionConfirmed", DecisionConfirmed.class, this::confirmed)
        .on("dk.kkr.decision.DecisionWithdrawn", DecisionWithdrawn.class, this::withdrawn)
        .on("dk.kkr.decision.ConditionResolved", ConditionResolved.class, this::resolved);
  }

  // Confirmed events carry the whole state, so one is enough to begin with.
  private void confirmed(DecisionConfirmed event, EventMeta meta) {
    PointResult known = results.findById(event.pointId());
    Proposal proposal =
        results.proposal(event.meetingId(), event.agendaVersion(), event.pointId()).orElse(null);
    if (known != null) {
      change("result.confirm", known, result -> result.confirm(event, proposal));
      return;
    }
    PointResult result = PointResult.of(event.pointId());
    result.confirm(event, proposal);
    results.persist(result);
    changes.record("result.confirm", result, null, result.view());
    tell(result);
  }

  private void withdrawn(DecisionWithdrawn event, EventMeta meta) {
    results
        .findByIdOptional(event.pointId())
        .ifPresent(result -> change("result.withdraw", result, r -> r.withdraw(event)));
  }

  private void resolved(ConditionResolved event, EventMeta meta) {
    results
        .findByIdOptional(event.pointId())
        .ifPresent(result -> change("result.condition", result, r -> r.resolve(event)));
  }

  private void change(String action, PointResult result, Consumer<PointResult> verb) {
    ResultView before = result.view();
    verb.accept(result);
    ResultView after = result.view();
    if (!after.equals(before)) {
      changes.record(action, result, before, after);
      tell(result);
    }
  }

  private void tell(PointResult result) {
    results.touch(result.meetingId());
    changed.fire(new ResultChanged(result.meetingId(), result.id()));
  }
}
