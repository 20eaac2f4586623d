package dk.kkr.quota.effects;

import dk.kkr.platform.change.Changes;
import dk.kkr.quota.agreements.AgreementEnded;
import dk.kkr.quota.council.Consequence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.function.Consumer;

/** Puts down what became of decisions; runs in the caller's transaction. */
@ApplicationScoped
public class Effects {

  private final DecisionEffects effects;
  private final Changes changes;

  Effects(DecisionEffects effects, Changes changes) {
    this.effects = effects;
    this.changes = changes;
  }

  /**
   * A decision was confirmed.
   *
   * @param decisionRevision the revision in the envelope of its event
   */
  public void confirmed(
      DecidedOn on, DecidedSubject subject, long decisionRevision, Consequence consequence) {
    DecisionEffect known = effects.findById(on.pointId());
    DecisionEffect effect = known == null ? new DecisionEffect(on, subject) : known;
    if (known == null) {
      effects.persist(effect);
    }
    effect.concerns(subject);
    note(effect, consequence, decisionRevision);
  }

  /** Whether the decision on this subject has been put down before and was not reopened since. */
  public boolean knows(UUID pointId, DecidedSubject subject) {
    return effects
        .findByIdOptional(pointId)
        .filter(effect -> effect.state() != EffectState.COMPENSATED)
        .map(DecisionEffect::subject)
        .filter(subject::equals)
        .isPresent();
  }

  /**
   * A decision was reopened: nothing of it is left, also where that could not be taken back.
   *
   * @param answering the revision of the decision that says so
   */
  public void reopened(UUID pointId, Consequence consequence, long answering) {
    effects
        .findByIdOptional(pointId)
        .filter(effect -> effect.state() != EffectState.COMPENSATED)
        .ifPresent(
            effect -> {
              note(effect, consequence, answering);
              change("effect.compensate", effect, DecisionEffect::compensated);
            });
  }

  /** A condition of a decision was answered. */
  public void changed(UUID pointId, Consequence consequence) {
    effects
        .findByIdOptional(pointId)
        .ifPresent(effect -> note(effect, consequence, effect.decisionRevision()));
  }

  /** An item was closed to the public, or opened. */
  public void shown(UUID itemId, boolean closed) {
    effects.onItem(itemId).forEach(effect -> effect.show(closed));
  }

  void ended(@Observes AgreementEnded event) {
    changed(event.pointId(), new Consequence.Applied(event.summary(), event.confidential()));
  }

  private void note(DecisionEffect effect, Consequence consequence, long answering) {
    switch (consequence) {
      case Consequence.Applied(String summary, boolean confidential) ->
          change("effect.apply", effect, e -> e.applied(summary, confidential, answering));
      case Consequence.Refused(String reason, boolean confidential) ->
          change("effect.refuse", effect, e -> e.refused(reason, confidential, answering));
      case Consequence.Compensated() ->
          change("effect.compensate", effect, DecisionEffect::compensated);
      case Consequence.None() -> {}
    }
  }

  private void change(String action, DecisionEffect effect, Consumer<DecisionEffect> verb) {
    EffectRecord before = effect.record();
    verb.accept(effect);
    EffectRecord after = effect.record();
    if (!after.equals(before)) {
      changes.record(action, effect, before, after);
    }
  }
}
