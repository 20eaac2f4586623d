package dk.kkr.appointment.decisions;

import dk.kkr.appointment.effects.Decided;
import dk.kkr.appointment.effects.DecisionEffects;
import dk.kkr.appointment.effects.Subject;
import dk.kkr.platform.inbox.EventMeta;
import dk.kkr.platform.inbox.Handlers;
import dk.kkr.platform.inbox.Listener;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes in decisions on slates. */
@ApplicationScoped
class DecisionListener implements Listener {

  private static final String REOPENED = "Beslutningen er genåbnet";

  private final DecisionEffects effects;

  DecisionListener(DecisionEffects effects) {
    this.effects = effects;
  }

  @Override
  public void register(Handlers handlers) {
    handlers
        .on("dk.kkr.decision.DecisionConfirmed", DecisionConfirmed.class, this::confirmed)
        .on("dk.kkr.decision.DecisionWithdrawn", DecisionWithdrawn.class, this::withdrawn)
        .on("dk.kkr.decision.ConditionResolved", ConditionResolved.class, this::resolved);
  }

  void confirmed(DecisionConfirmed decision, EventMeta meta) {
    Subject subject = decision.subject();
    if (decision.derived() || subject == null || !subject.concernsSlate()) {
      return;
    }
    Decided decided =
        new Decided(
            decision.pointId(),
            decision.meetingId(),
            decision.council(),
            subject,
            decision.outcome() == DecisionConfirmed.Outcome.ADOPTED_AMENDED,
            decision.decidedOn(),
            decision.force(),
            meta.revision(),
            meta.confidential());
    switch (decision.outcome()) {
      case ADOPTED, ADOPTED_AMENDED -> effects.adopted(decided);
      case REJECTED -> effects.rejected(decided);
      case OTHER -> effects.withdrawn(decision.pointId(), decision.decidedOn(), REOPENED);
    }
  }

  void withdrawn(DecisionWithdrawn decision, EventMeta meta) {
    String note = meta.confidential() ? REOPENED : REOPENED + ": " + decision.reason();
    effects.withdrawn(decision.pointId(), decision.withdrawnOn(), note);
  }

  void resolved(ConditionResolved condition, EventMeta meta) {
    effects.settled(
        condition.pointId(), condition.force(), condition.resolvedOn(), meta.revision());
  }
}
