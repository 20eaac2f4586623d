package dk.kkr.quota.council;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of {@link ShownItems}. */
@ApplicationScoped
class ShownItemRows implements PanacheRepositoryBase<ShownItem, UUID> {}
