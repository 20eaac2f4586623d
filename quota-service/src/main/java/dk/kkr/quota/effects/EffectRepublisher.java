package dk.kkr.quota.effects;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.republication.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells again what decisions did. */
@ApplicationScoped
class EffectRepublisher implements Republisher {

  private final DecisionEffects effects;

  EffectRepublisher(DecisionEffects effects) {
    this.effects = effects;
  }

  @Override
  public String kind() {
    return "effects";
  }

  @Override
  public List<UUID> ids(@Nullable String scope, @Nullable UUID after, int limit) {
    return effects.ids(scope, after, limit);
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
