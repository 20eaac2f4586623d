package dk.kkr.appointment.appointments;

/** How far an appointment is. */
public enum AppointmentState {
  /** Decided on conditions that are still open; nobody else knows of it. */
  PENDING,
  /** Made; it holds between its days. */
  IN_FORCE,
  /** Was in force, and has ended. */
  ENDED,
  /** The decision was taken back: counts as never made. */
  COMPENSATED,
  /** The conditions of the decision were not met: never made. */
  LAPSED
}
