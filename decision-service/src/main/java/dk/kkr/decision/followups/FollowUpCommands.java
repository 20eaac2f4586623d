package dk.kkr.decision.followups;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about follow-ups. */
final class FollowUpCommands {

  private FollowUpCommands() {}

  /** Something that is to come back. */
  @Schema(
      name = "RaiseFollowUp",
      description = "Something that is to come back to the council.",
      requiredProperties = {"itemId", "title"})
  record Raise(
      @Schema(
              description = "The item it comes from.",
              examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          @NotNull UUID itemId,
      @Schema(
              description =
                  "The point it comes from. Then it waits until the decision on the point is"
                      + " confirmed.",
              examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3302")
          @Nullable UUID pointId,
      @Schema(description = "What comes back.", examples = "Status for cykelforbindelser")
          @NotNull @Plain
          @Size(max = 300) String title,
      @Schema(
              description = "More about it.",
              examples = "Hvilke kommuner der har indmeldt strækninger.")
          @Plain
          @Size(max = 10_000) @Nullable String text,
      @Schema(
              description =
                  "The first meeting on or after this day takes it up; after the day of the meeting"
                      + " it comes from. Leave out with returnMeetingId.",
              examples = "2022-06-10")
          @Day
          @Nullable LocalDate returnOn,
      @Schema(
              description = "The meeting that takes it up. Leave out with returnOn.",
              examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1102")
          @Nullable UUID returnMeetingId,
      @Schema(
              description =
                  "What has to happen before it comes back; it waits until then. On that day or"
                      + " after the meeting it comes from, also when it happened before this was"
                      + " entered. Leave out when it comes back in any case.")
          @Valid @Nullable Trigger trigger) {}

  /** A follow-up written anew. */
  @Schema(
      name = "ChangeFollowUp",
      description = "Replaces what comes back, and when.",
      requiredProperties = "title")
  record Change(
      @Schema(description = "What comes back.", examples = "Status for cykelforbindelser")
          @NotNull @Plain
          @Size(max = 300) String title,
      @Schema(
              description = "More about it.",
              examples = "Hvilke kommuner der har indmeldt strækninger.")
          @Plain
          @Size(max = 10_000) @Nullable String text,
      @Schema(
              description =
                  "The first meeting on or after this day takes it up. Leave out with"
                      + " returnMeetingId.",
              examples = "2022-06-10")
          @Day
          @Nullable LocalDate returnOn,
      @Schema(
              description = "The meeting that takes it up. Leave out with returnOn.",
              examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1102")
          @Nullable UUID returnMeetingId,
      @Schema(
              description =
                  "What has to happen before it comes back; it waits until then. On that day or"
                      + " after the meeting it comes from, also when it happened before this was"
                      + " entered. Leave out when it comes back in any case.")
          @Valid @Nullable Trigger trigger) {}

  /** Done, or no longer needed. */
  @Schema(
      name = "SettleFollowUp",
      description = "Settles a follow-up.",
      requiredProperties = "settledOn")
  record Settle(
      @Schema(
              description = "Day; not before the meeting it comes from and not in the future.",
              examples = "2022-06-10")
          @NotNull @Day
          LocalDate settledOn,
      @Schema(description = "How.", examples = "Behandlet på mødet") @Plain @Size(max = 1000) @Nullable String note) {}
}
