package dk.kkr.agenda.standing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Queries on the standing items of councils. */
@ApplicationScoped
class Templates implements PanacheRepositoryBase<CouncilTemplates, UUID> {

  Optional<CouncilTemplates> of(String council) {
    return findByIdOptional(CouncilTemplates.id(council));
  }
}
