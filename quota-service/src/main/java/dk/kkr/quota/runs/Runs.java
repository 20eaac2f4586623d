package dk.kkr.quota.runs;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.query.Criteria;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The runs of all councils. */
@ApplicationScoped
class Runs implements PanacheRepositoryBase<Run, UUID> {

  /** Those of these councils, newest first, without their numbers. */
  List<RunSummary> page(
      Set<String> councils,
      @Nullable String council,
      @Nullable String calculator,
      PageRequest page) {
    Criteria criteria =
        new Criteria("council in (:councils)")
            .with("councils", councils)
            .and("council = :council", "council", council)
            .and("calculator = :calculator", "calculator", calculator);
    Cursor after = page.after();
    if (after != null) {
      criteria
          .and("(ranAt < :before or (ranAt = :before and id > :id))")
          .with("before", after.instant(0))
          .with("id", after.uuid(1));
    }
    return find(
            "select id, council, title, calculator, ranBy, ranAt from Run where "
                + criteria.where()
                + " order by ranAt desc, id",
            criteria.values())
        .range(0, page.fetch() - 1)
        .project(RunSummary.class)
        .list();
  }

  static Cursor cursor(RunSummary run) {
    return Cursor.of(run.ranAt(), run.runId());
  }
}
