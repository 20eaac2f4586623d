package dk.kkr.quota.effects;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.republication.Ids;
import dk.kkr.platform.republication.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Tells again what decisions did. */
@ApplicationScoped
class EffectRepublisher implements Republisher {

  private final DecisionEffects effects;
  private final Ids ids;

  EffectRepublisher(DecisionEffects effects, EntityManager entities) {
    this.effects = effects;
    this.ids = new Ids(entities, "DecisionEffect", "council", "revision > 0");
  }

  @Override
  public String kind() {
    return "effects";
  }

  @Override
  public Ids ids() {
    return ids;
  }

  @Override
  public Optional<? extends Aggregate> retell(UUID id) {
    Optional<DecisionEffect> effect =
        effects
            .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
            .filter(found -> found.state() != EffectState.COMPENSATED);
    effect.ifPresent(DecisionEffect::tell);
    return effect;
  }
}
