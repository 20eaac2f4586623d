package dk.kkr.appointment.persons;

import dk.kkr.appointment.SearchText;
import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.query.Criteria;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which persons are listed.
 *
 * @param everyone also those without any office on record
 * @param search a part of the name
 * @param organisationId only with an office there
 * @param office only with an office of this kind
 * @param asOf only with an office on that day
 */
record PersonFilter(
    boolean everyone,
    @Nullable String search,
    @Nullable UUID organisationId,
    @Nullable OfficeKind office,
    @Nullable LocalDate asOf) {

  Criteria from(@Nullable Cursor after) {
    Criteria criteria = new Criteria("1 = 1");
    if (search != null) {
      criteria
          .and("p.searchText like :search escape '!'")
          .with("search", SearchText.pattern(search));
    }
    Criteria held =
        new Criteria("o.person = p")
            .and("o.organisationId = :organisation", "organisation", organisationId)
            .and("o.kind = :kind", "kind", office)
            .and("o.heldFrom <= :asOf and (o.heldTo is null or o.heldTo >= :asOf)", "asOf", asOf);
    if (!everyone || organisationId != null || office != null || asOf != null) {
      criteria.and("exists (select 1 from Office o where " + held.where() + ")");
      held.values().forEach(criteria::with);
    }
    return after == null
        ? criteria
        : criteria
            .and("(p.name > :name or (p.name = :name and p.id > :id))")
            .with("name", after.text(0))
            .with("id", after.uuid(1));
  }
}
