package dk.kkr.appointment.effects;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The effects of all decisions on slates. */
@ApplicationScoped
class SlateEffects implements PanacheRepositoryBase<SlateEffect, UUID> {

  /** Those of the council that were refused, the oldest decision first. */
  List<SlateEffect> refused(String council) {
    return list("council = ?1 and state = ?2 order by decidedOn, id", council, EffectState.REFUSED);
  }
}
