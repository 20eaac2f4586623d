package dk.kkr.decision.sheets;

import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about sheets. */
final class SheetCommands {

  private SheetCommands() {}

  /** A new minutes text. */
  @Schema(
      name = "WriteLine",
      description = "A minutes text; an empty one removes it.",
      requiredProperties = "text")
  record WriteLine(
      @Schema(
              description = "The text; paragraphs are separated by a blank line.",
              examples = "Rådet godkendte planen og takkede arbejdsgruppen.")
          @NotNull @Plain(blank = true)
          @Size(max = 50_000) String text) {}

  /** Confirms all that is recorded. */
  @Schema(
      name = "ConfirmSheet",
      description = "Confirms every recorded outcome.",
      requiredProperties = "decidedOn")
  record ConfirmSheet(
      @Schema(
              description = "Day of the decisions; not before the meeting and not in the future.",
              examples = "2022-03-11")
          @NotNull @Day
          LocalDate decidedOn) {}
}
