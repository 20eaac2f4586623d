package dk.kkr.appointment.appointments;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an appointment ended. */
@Schema(
    name = "EndReason",
    description =
        "Why an appointment ended. `OFFICE_ENDED`: the office that qualified the holder "
            + "ended. `DECISION_WITHDRAWN`: the decision was reopened, or its conditions "
            + "failed after all. `TERM_ENDED`: the term ran out. `RESIGNED`: the holder "
            + "stepped down. `DISMISSED`: the council, or who else could, took the holder off, "
            + "or put somebody else in the seat.")
public enum EndReason {
  /** The office that qualified the holder ended. */
  OFFICE_ENDED,
  /** The decision was reopened, or its conditions failed after all. */
  DECISION_WITHDRAWN,
  /** The term ran out. */
  TERM_ENDED,
  /** The holder stepped down. */
  RESIGNED,
  /** The council, or who else could, took the holder off, or put somebody else in the seat. */
  DISMISSED
}
