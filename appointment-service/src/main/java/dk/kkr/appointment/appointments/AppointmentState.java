package dk.kkr.appointment.appointments;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an appointment is. */
@Schema(
    name = "AppointmentState",
    description =
        "How far an appointment is. `PENDING`: decided on conditions that are still "
            + "open; nobody else knows of it. `IN_FORCE`: made; it holds between its days. "
            + "`ENDED`: was in force, and has ended. `COMPENSATED`: the decision was taken "
            + "back: counts as never made. `LAPSED`: the conditions of the decision were not "
            + "met: never made.")
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
