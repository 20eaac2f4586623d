package dk.kkr.appointment.appointments;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.query.Criteria;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which appointments are listed. Outside their own councils callers only get those that are or were
 * in force.
 *
 * @param circles councils of which the caller sees all
 * @param council only of this council
 * @param bodyId only of this body
 * @param personId only of this person
 * @param asOf only those that hold on that day
 * @param state only in this state
 */
record AppointmentFilter(
    Set<String> circles,
    @Nullable String council,
    @Nullable UUID bodyId,
    @Nullable UUID personId,
    @Nullable LocalDate asOf,
    @Nullable AppointmentState state) {

  static final String ORDER = "term.validFrom desc, id";

  Criteria from(@Nullable Cursor after) {
    Criteria criteria =
        new Criteria("(council in (:circles) or state in (:real))")
            .with("circles", circles)
            .with("real", Appointments.REAL)
            .and("council = :council", "council", council)
            .and("post.bodyId = :body", "body", bodyId)
            .and("post.personId = :person", "person", personId)
            .and("state = :state", "state", state)
            .and("term.validFrom <= :asOf and (lastDay is null or lastDay >= :asOf)", "asOf", asOf);
    if (asOf != null && state == null) {
      criteria.and("state in (:real)");
    }
    return after == null
        ? criteria
        : criteria
            .and("(term.validFrom < :day or (term.validFrom = :day and id > :after))")
            .with("day", after.date(0))
            .with("after", after.uuid(1));
  }

  static Cursor cursor(Appointment appointment) {
    return Cursor.of(appointment.term().validFrom(), appointment.id());
  }
}
