package dk.kkr.appointment.decisions;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import dk.kkr.appointment.effects.Force;
import dk.kkr.appointment.effects.Subject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of the event {@code DecisionConfirmed}.
 *
 * @param pointId the point
 * @param meetingId the meeting
 * @param council key of the council
 * @param derived true for a lead
 * @param outcome what was decided
 * @param decidedOn day of the decision
 * @param force how far it is in force
 * @param subject what the point decides on
 */
record DecisionConfirmed(
    UUID pointId,
    UUID meetingId,
    String council,
    boolean derived,
    Outcome outcome,
    LocalDate decidedOn,
    Force force,
    @Nullable Subject subject) {

  /** What was decided, as far as it matters here. */
  enum Outcome {
    /** As put forward. */
    ADOPTED,
    /** Something else than was put forward. */
    ADOPTED_AMENDED,
    /** No. */
    REJECTED,
    /** Nothing on the subject. */
    @JsonEnumDefaultValue
    OTHER
  }
}
