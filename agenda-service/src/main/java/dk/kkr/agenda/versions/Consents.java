package dk.kkr.agenda.versions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queries on consents. */
@ApplicationScoped
class Consents implements PanacheRepositoryBase<Consent, UUID> {}
