package dk.kkr.agenda.meetings;

import dk.kkr.platform.http.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Queries on meetings. */
@ApplicationScoped
class Meetings implements PanacheRepositoryBase<Meeting, UUID> {

  /** Meetings ahead that an agenda can speak of: several years of them. */
  private static final int NEAREST = 200;

  /** What a list of meetings is asked for; null means any. */
  record Filter(
      @Nullable String council,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable MeetingState state,
      @Nullable Instant modifiedSince) {}

  Optional<Meeting> standing(String council, LocalDate date) {
    return find(
            "council = ?1 and plan.date = ?2 and state <> ?3",
            council,
            date,
            MeetingState.CANCELLED)
        .firstResultOptional();
  }

  /** Meetings of a council that may still take up something, by date. */
  List<Ahead> ahead(String council) {
    return getEntityManager()
        .createQuery(
            "select m.id, m.plan.date from Meeting m where m.council = :council"
                + " and m.state in (DRAFT, RELEASED) and m.plan.external = false"
                + " order by m.plan.date, m.id",
            Ahead.class)
        .setParameter("council", council)
        .getResultList();
  }

  /** Days after this one with a meeting of the council that stands, in order; the nearest only. */
  List<LocalDate> daysAfter(String council, LocalDate day) {
    return getEntityManager()
        .createQuery(
            "select m.plan.date from Meeting m where m.council = :council and m.plan.date > :day"
                + " and m.state <> CANCELLED order by m.plan.date",
            LocalDate.class)
        .setParameter("council", council)
        .setParameter("day", day)
        .setMaxResults(NEAREST)
        .getResultList();
  }

  /** The last meeting before this day that had an agenda, or was run outside the system. */
  Optional<Meeting> before(String council, LocalDate day) {
    return find(
            "council = ?1 and plan.date < ?2 and state <> CANCELLED"
                + " and (plan.external = true or agendaVersion > 0) order by plan.date desc",
            council,
            day)
        .firstResultOptional();
  }

  /**
   * One page and one row more, by date.
   *
   * @param latestFirst the other way round
   */
  List<Meeting> page(Filter filter, boolean latestFirst, @Nullable Cursor after, int rows) {
    StringBuilder where = new StringBuilder("1 = 1");
    Map<String, Object> values = new HashMap<>();
    and(where, values, "council = :council", "council", filter.council());
    and(where, values, "plan.date >= :from", "from", filter.from());
    and(where, values, "plan.date <= :to", "to", filter.to());
    and(where, values, "state = :state", "state", filter.state());
    and(where, values, "updatedAt >= :since", "since", filter.modifiedSince());
    if (after != null) {
      // As one comparison, so that the index leads to the page: with OR all before it are read.
      where.append(latestFirst ? " and (plan.date, id) < " : " and (plan.date, id) > ");
      where.append("(:date, :id)");
      values.put("date", after.date(0));
      values.put("id", after.uuid(1));
    }
    String order = latestFirst ? " order by plan.date desc, id desc" : " order by plan.date, id";
    return find(where + order, values).range(0, rows - 1).list();
  }

  private static void and(
      StringBuilder where,
      Map<String, Object> values,
      String term,
      String name,
      @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(term);
      values.put(name, value);
    }
  }

  /** Whose meeting it is; without reading the meeting, whose version may change before a lock. */
  Optional<String> council(UUID id) {
    return getEntityManager()
        .createQuery("select m.council from Meeting m where m.id = :id", String.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The latest meetings of a council by date, the latest first. */
  List<Meeting> latest(String council, int most) {
    return find("council = ?1 order by plan.date desc, id", council).range(0, most - 1).list();
  }

  /** Until the transaction ends, nobody else writes on the agenda of the meeting. */
  void hold(Meeting meeting) {
    getEntityManager().lock(meeting, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Until the transaction ends, nobody else changes the calendar or the backlog of the council. */
  void lockCalendar(String council) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))", Integer.class)
        .setParameter("key", "calendar:" + council)
        .getSingleResult();
  }
}
