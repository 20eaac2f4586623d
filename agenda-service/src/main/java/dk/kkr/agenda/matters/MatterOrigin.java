package dk.kkr.agenda.matters;

import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.content.Step.Precision;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.NoPersonNumber;
import dk.kkr.platform.input.Plain;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What began a matter.
 *
 * @param kind what sort of beginning
 * @param meetingId the meeting that ordered it, also one outside the system
 * @param itemId the item of that meeting
 * @param text in words
 * @param date the day, or the first day of the month or season meant
 * @param precision how much of the date is stated
 */
@Schema(name = "MatterOrigin", description = "What began the matter.")
public record MatterOrigin(
    @NotNull @Schema(description = "What sort of beginning.", examples = "MEETING_ORDER") Kind kind,
    @Nullable @Schema(
            description = "The meeting that ordered it, also a stub of one outside the system.",
            examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1100")
        UUID meetingId,
    @Nullable @Schema(
            description = "The item of that meeting; null for those outside the councils.",
            examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
        UUID itemId,
    @Nullable @Plain
        @NoPersonNumber(message = NoPersonNumber.KEPT)
        @Size(max = Limits.NOTE) @Schema(description = "In words.", examples = "Bestilt af KKR i juni 2019")
        String text,
    @Nullable @Day
        @Schema(
            description =
                "The day, or the first day of the month or season meant; that of the meeting when"
                    + " left out.",
            examples = "2019-06-01")
        LocalDate date,
    @Nullable @Schema(
            description = "How much of the date is stated; DAY when left out.",
            examples = "MONTH")
        Precision precision) {

  /** What can begin a matter. */
  @Schema(
      name = "MatterOriginKind",
      description =
          "What can begin a matter. `MEETING_ORDER`: a meeting ordered it. `DUTY`: a "
              + "recurring duty. `MUNICIPALITY`: a municipality brought it up. `OTHER`: "
              + "something else.")
  public enum Kind {
    /** A meeting ordered it. */
    MEETING_ORDER,
    /** A recurring duty. */
    DUTY,
    /** A municipality brought it up. */
    MUNICIPALITY,
    /** Something else. */
    OTHER
  }

  /** The same for readers outside the councils: no item, which may not be for them. */
  MatterOrigin withoutItem() {
    return new MatterOrigin(kind, meetingId, null, text, date, precision);
  }

  /** How much of the date is stated. */
  Precision stated() {
    return date == null || precision == null ? Precision.DAY : precision;
  }
}
