package dk.kkr.agenda.quotas;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The tables told so far. */
@ApplicationScoped
class QuotaTables implements PanacheRepositoryBase<QuotaTable, UUID> {}
