package dk.kkr.appointment.appointments;

/** Why an appointment ended. */
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
