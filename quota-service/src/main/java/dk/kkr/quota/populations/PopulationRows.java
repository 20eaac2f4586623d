package dk.kkr.quota.populations;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.query.Criteria;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of inhabitants in the database. */
@ApplicationScoped
class PopulationRows implements PanacheRepositoryBase<Population, UUID> {

  /** Newest day first, of each day the newest revision first. */
  List<Population> page(@Nullable LocalDate date, PageRequest page) {
    Criteria criteria = new Criteria("revision > 0").and("day = :date", "date", date);
    Cursor after = page.after();
    if (after != null) {
      criteria
          .and("(day < :before or (day = :before and revision < :revision))")
          .with("before", after.date(0))
          .with("revision", after.index(1));
    }
    return find(criteria.where() + " order by day desc, revision desc", criteria.values())
        .range(0, page.fetch() - 1)
        .list();
  }

  /** The newest revision of a day. */
  Optional<Population> newest(LocalDate date) {
    return find("day = ?1 order by revision desc", date).firstResultOptional();
  }

  /** This revision of a day. */
  Optional<Population> revision(LocalDate date, int revision) {
    return find("day = ?1 and revision = ?2", date, revision).firstResultOptional();
  }

  /** The newest table of the last day before this one. */
  Optional<Population> lastBefore(LocalDate date) {
    return find("day < ?1 order by day desc, revision desc", date).firstResultOptional();
  }

  /** Until the transaction ends, nobody else adds a revision of this day. */
  void lock(LocalDate date) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))", Integer.class)
        .setParameter("key", "population:" + date)
        .getSingleResult();
  }

  static Cursor cursor(Population population) {
    return Cursor.of(population.date(), population.revision());
  }
}
