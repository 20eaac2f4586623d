package dk.kkr.appointment.effects;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.republication.Ids;
import dk.kkr.platform.republication.Republisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Tells again what came of decisions. */
@ApplicationScoped
class EffectRepublisher implements Republisher {

  private final SlateEffects effects;
  private final Ids ids;

  EffectRepublisher(SlateEffects effects, EntityManager entities) {
    this.ids = new Ids(entities, "SlateEffect", "council", "revision > 0");
    this.effects = effects;
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
    return effects.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(SlateEffect::retell);
  }
}
