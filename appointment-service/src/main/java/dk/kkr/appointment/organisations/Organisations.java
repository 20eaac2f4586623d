package dk.kkr.appointment.organisations;

import dk.kkr.appointment.SearchText;
import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.query.Criteria;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All organisations. */
@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {

  /** By name, from where the page begins. */
  List<Organisation> page(
      @Nullable String search, @Nullable OrganisationKind kind, PageRequest page) {
    Criteria criteria = new Criteria("1 = 1").and("kind = :kind", "kind", kind);
    if (search != null) {
      criteria.and("searchText like :search escape '!'").with("search", SearchText.pattern(search));
    }
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

  List<Organisation> among(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("id in ?1", ids);
  }

  static Cursor cursor(Organisation organisation) {
    return Cursor.of(organisation.name(), organisation.id());
  }
}
