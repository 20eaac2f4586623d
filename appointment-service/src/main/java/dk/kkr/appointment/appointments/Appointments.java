package dk.kkr.appointment.appointments;

import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.query.Criteria;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The appointments of all councils. */
@ApplicationScoped
class Appointments implements PanacheRepositoryBase<Appointment, UUID> {

  /** Those that hold, or held, between their days. */
  static final Set<AppointmentState> REAL =
      Set.of(AppointmentState.IN_FORCE, AppointmentState.ENDED);

  /** Those that match, from the newest, from where the page begins. */
  List<Appointment> page(AppointmentFilter filter, PageRequest page) {
    Criteria criteria = filter.from(page.after());
    return find(criteria.where() + " order by " + AppointmentFilter.ORDER, criteria.values())
        .range(0, page.fetch() - 1)
        .list();
  }

  /** Those that hold on a day of this time. */
  List<Appointment> during(Collection<UUID> bodyIds, LocalDate from, @Nullable LocalDate to) {
    if (bodyIds.isEmpty()) {
      return List.of();
    }
    Criteria criteria =
        new Criteria("post.bodyId in (:bodies)")
            .with("bodies", bodyIds)
            .and("state in (:real)")
            .with("real", REAL)
            .and(
                "(lastDay is null or lastDay >= :from) and term.validFrom <= coalesce(lastDay, term.validFrom)",
                "from",
                from)
            .and("term.validFrom <= :to", "to", to);
    return list(criteria.where() + " order by term.validFrom, id", criteria.values());
  }

  /** Those that held before a day. */
  List<Appointment> before(Collection<UUID> bodyIds, LocalDate day) {
    return bodyIds.isEmpty()
        ? List.of()
        : list(
            "post.bodyId in ?1 and state in ?2 and lastDay < ?3 order by lastDay, id",
            bodyIds,
            REAL,
            day);
  }

  /** Those that a decision made, or is to make, in the order of their seats. */
  List<Appointment> ofDecision(UUID pointId) {
    return list("basis.pointId = ?1 order by post.seatId, id", pointId);
  }

  /** Those that gave way to a decision. */
  List<Appointment> replacedBy(UUID pointId) {
    return list("replacedBy = ?1 order by post.seatId, id", pointId);
  }

  List<Appointment> ofBody(UUID bodyId) {
    return list("post.bodyId = ?1 order by id", bodyId);
  }

  List<Appointment> ofPerson(UUID personId) {
    return list("post.personId = ?1 order by id", personId);
  }

  /** Those not ended that rest on the office, in an order that two commands cannot meet head-on. */
  List<Appointment> restingOn(UUID officeId) {
    return list(
        "officeId = ?1 and state = ?2 order by post.bodyId, id",
        officeId,
        AppointmentState.IN_FORCE);
  }

  /** Some whose end may have come, in the order in which bodies are locked. */
  List<Appointment> ending(LocalDate today, int limit) {
    return find(
            "state = ?1 and (lastDay < ?2 or (lastDay = ?2 and (term.validTo is null or term.validTo > ?2))) order by post.bodyId, id",
            AppointmentState.IN_FORCE,
            today)
        .range(0, limit - 1)
        .list();
  }

  /** Some whose term runs out between these days, and of which that is not told. */
  List<Appointment> expiring(LocalDate today, LocalDate until, int limit) {
    return find(
            "state = ?1 and expiryTold = false and lastDay = term.validTo and lastDay >= ?2 and lastDay <= ?3 order by post.bodyId, id",
            AppointmentState.IN_FORCE,
            today,
            until)
        .range(0, limit - 1)
        .list();
  }
}
