package dk.kkr.platform.test.counters;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Echoes implements PanacheRepositoryBase<Echo, UUID> {}
