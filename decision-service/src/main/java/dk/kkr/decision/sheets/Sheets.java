package dk.kkr.decision.sheets;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.query.Criteria;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sheets of all meetings. */
@ApplicationScoped
class Sheets implements PanacheRepositoryBase<Sheet, UUID> {

  /** Sheets of these councils, newest meeting first. */
  List<Sheet> page(Set<String> councils, @Nullable SheetState state, PageRequest page) {
    Criteria criteria =
        new Criteria("council in (:councils)")
            .with("councils", councils)
            .and("state = :state", "state", state);
    Cursor after = page.after();
    if (after != null) {
      criteria
          .and("(meetingDate < :day or (meetingDate = :day and id > :id))")
          .with("day", after.date(0))
          .with("id", after.uuid(1));
    }
    return find(criteria.where() + " order by meetingDate desc, id", criteria.values())
        .range(0, page.fetch() - 1)
        .list();
  }

  static Cursor cursor(Sheet sheet) {
    return Cursor.of(sheet.meetingDate(), sheet.id());
  }
}
