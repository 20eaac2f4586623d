package dk.kkr.agenda.allocations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The tables told so far. */
@ApplicationScoped
class AllocationTables implements PanacheRepositoryBase<AllocationTable, UUID> {}
