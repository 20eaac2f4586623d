package dk.kkr.appointment.appointments;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about appointments. */
final class AppointmentCommands {

  private AppointmentCommands() {}

  /** Why somebody leaves a seat. */
  @Schema(
      name = "Leaving",
      description =
          "Why somebody leaves a seat. `RESIGNED`: they step down. `DISMISSED`: they are "
              + "taken off.")
  enum Leaving {
    /** They step down. */
    RESIGNED,
    /** They are taken off. */
    DISMISSED
  }

  /** The end of an appointment. */
  @Schema(
      name = "EndAppointment",
      description = "The last day of an appointment.",
      requiredProperties = {"endsOn", "reason"})
  record End(
      @Schema(
              description = "Last day; it may lie ahead, but not behind the end it has anyway.",
              examples = "2020-09-30")
          @NotNull @Day
          LocalDate endsOn,
      @Schema(description = "Why.", examples = "RESIGNED") @NotNull Leaving reason,
      @Schema(
              description = "More about it; for the council's circle.",
              examples = "Fratrådt efter eget ønske")
          @Plain
          @Size(max = 1000) @Nullable String note) {

    Ending ending() {
      return new Ending(endsOn, EndReason.valueOf(reason.name()), note);
    }
  }
}
