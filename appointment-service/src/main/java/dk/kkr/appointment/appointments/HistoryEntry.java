package dk.kkr.appointment.appointments;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an appointment.
 *
 * @param act what
 * @param on the day it holds from, or was decided
 * @param reason why it ended
 * @param note more about it, in Danish
 * @param pointId the decision that did it; null when none did
 */
@Schema(name = "AppointmentHistory", description = "Something that happened to an appointment.")
record HistoryEntry(
    @Schema(description = "What happened.", examples = "MADE") Act act,
    @Schema(description = "The day it holds from, or was decided.", examples = "2022-03-11")
        LocalDate on,
    @Schema(description = "Why it ended.", examples = "OFFICE_ENDED") @Nullable EndReason reason,
    @Schema(
            description = "More about it, in Danish; for the council's circle.",
            examples = "Fratrådt efter eget ønske")
        @Nullable String note,
    @Schema(
            description = "The decision that did it.",
            examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3309")
        @Nullable UUID pointId) {

  /** What can happen. */
  @Schema(
      name = "Act",
      description =
          "What can happen. `DECIDED`: decided, on open conditions. `MADE`: made. "
              + "`END_SET`: an end was set for a day to come. `ENDED`: ended. `COMPENSATED`: the "
              + "decision was taken back. `LAPSED`: the conditions were not met. `REINSTATED`: "
              + "what had ended it was taken back.")
  enum Act {
    /** Decided, on open conditions. */
    DECIDED,
    /** Made. */
    MADE,
    /** An end was set for a day to come. */
    END_SET,
    /** Ended. */
    ENDED,
    /** The decision was taken back. */
    COMPENSATED,
    /** The conditions were not met. */
    LAPSED,
    /** What had ended it was taken back. */
    REINSTATED
  }

  HistoryEntry withoutNote() {
    return new HistoryEntry(act, on, reason, null, pointId);
  }
}
