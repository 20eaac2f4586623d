package dk.kkr.appointment.bodies;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.query.Criteria;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies of all councils. */
@ApplicationScoped
class Bodies implements PanacheRepositoryBase<Body, UUID> {

  /** By name, from where the page begins. */
  List<Body> page(@Nullable String council, @Nullable UUID organisationId, PageRequest page) {
    Criteria criteria =
        new Criteria("1 = 1")
            .and("council = :council", "council", council)
            .and("organisationId = :organisation", "organisation", organisationId);
    Cursor after = page.after();
    if (after != null) {
      criteria
          .and("(name > :name or (name = :name and id > :id))")
          .with("name", after.text(0))
          .with("id", after.uuid(1));
    }
    return find(criteria.where() + " order by name, id", criteria.values())
        .range(0, page.fetch() - 1)
        .list();
  }

  static Cursor cursor(Body body) {
    return Cursor.of(body.name(), body.id());
  }
}
