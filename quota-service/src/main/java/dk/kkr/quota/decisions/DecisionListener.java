package dk.kkr.quota.decisions;

import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import dk.kkr.quota.council.Consequence;
import dk.kkr.quota.council.DecidedPoint;
import dk.kkr.quota.council.DecidedSubjects;
import dk.kkr.quota.decisions.DecisionConfirmed.Condition;
import dk.kkr.quota.decisions.DecisionConfirmed.Outcome;
import dk.kkr.quota.decisions.DecisionConfirmed.Subject;
import dk.kkr.quota.effects.DecidedOn;
import dk.kkr.quota.effects.DecidedSubject;
import dk.kkr.quota.effects.Effects;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decisions adopt agreements and allocations, the answers to their conditions let transfers stand
 * or fall, and a reopened decision suspends. What cannot take effect is said, never thrown.
 */
@ApplicationScoped
class DecisionListener implements Listener {

  private final List<DecidedSubjects> kinds;
  private final Effects effects;

  DecisionListener(@All List<DecidedSubjects> kinds, Effects effects) {
    this.kinds = kinds;
    this.effects = effects;
  }

  @Override
  public void register(Handlers handlers) {
    handlers
        .on("dk.kkr.decision.DecisionConfirmed", DecisionConfirmed.class, this::confirmed)
        .on("dk.kkr.decision.ConditionResolved", ConditionResolved.class, this::resolved)
        .on("dk.kkr.decision.DecisionWithdrawn", DecisionWithdrawn.class, this::withdrawn);
  }

  void confirmed(DecisionConfirmed event, EventMeta meta) {
    Subject subject = event.subject();
    DecidedSubjects kind = subject == null ? null : kind(subject.type());
    if (event.derived() || subject == null || kind == null) {
      return;
    }
    if (event.outcome() == Outcome.OTHER) {
      // It does nothing, and what the point did before is gone.
      effects.reopened(
          event.pointId(), reopened(event.pointId(), event.decidedOn()), meta.revision());
      return;
    }
    DecidedSubject decided = new DecidedSubject(subject.type(), subject.id(), subject.revision());
    if (effects.knows(event.pointId(), decided) && !kind.restOn(event.pointId())) {
      // Told once more: what became of it then is what becomes of it.
      return;
    }
    kinds.stream()
        .filter(other -> !other.type().equals(subject.type()) && other.restOn(event.pointId()))
        .forEach(other -> other.withdrawn(event.pointId(), event.decidedOn()));
    effects.confirmed(
        new DecidedOn(event.pointId(), event.itemId(), event.meetingId(), event.council()),
        decided,
        meta.revision(),
        kind.decided(point(event, subject, meta)));
  }

  private @Nullable DecidedSubjects kind(String type) {
    return kinds.stream().filter(kind -> kind.type().equals(type)).findFirst().orElse(null);
  }

  private Optional<DecidedSubjects> restingOn(UUID pointId) {
    return kinds.stream().filter(kind -> kind.restOn(pointId)).findFirst();
  }

  private Consequence reopened(UUID pointId, LocalDate on) {
    return restingOn(pointId)
        .map(kind -> kind.withdrawn(pointId, on))
        .orElseGet(Consequence.Compensated::new);
  }

  private static DecidedPoint point(DecisionConfirmed event, Subject subject, EventMeta meta) {
    return new DecidedPoint(
        event.pointId(),
        event.itemId(),
        event.meetingId(),
        event.council(),
        subject.id(),
        subject.revision(),
        DecidedPoint.Outcome.valueOf(event.outcome().name()),
        event.decidedOn(),
        event.conditions().stream().map(Condition::answer).toList(),
        meta.confidential());
  }

  void resolved(ConditionResolved event, EventMeta meta) {
    effects.changed(
        event.pointId(),
        restingOn(event.pointId())
            .map(kind -> kind.answered(event.pointId(), event.answer()))
            .orElseGet(Consequence.None::new));
  }

  void withdrawn(DecisionWithdrawn event, EventMeta meta) {
    effects.reopened(
        event.pointId(), reopened(event.pointId(), event.withdrawnOn()), meta.revision());
  }
}
