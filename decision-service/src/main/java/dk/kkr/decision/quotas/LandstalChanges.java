package dk.kkr.decision.quotas;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The changes of the landstal that were told. */
@ApplicationScoped
class LandstalChanges implements PanacheRepositoryBase<LandstalChange, UUID> {}
