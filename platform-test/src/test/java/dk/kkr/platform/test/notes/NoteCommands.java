package dk.kkr.platform.test.notes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers can ask notes for. */
final class NoteCommands {

  private NoteCommands() {}

  @Schema(name = "WriteNote", description = "A note as it shall be.")
  record Write(
      @NotBlank @Size(max = 200) @Schema(description = "One line.", examples = "Shopping")
          String title,
      @NotBlank @Size(max = 10_000) @Schema(description = "As long as it needs to be.", examples = "Milk and bread")
          String text,
      @Schema(description = "When it is due.", examples = "2030-01-31") @Nullable LocalDate due,
      @Schema(description = "How much it matters.", examples = "HIGH") @Nullable Weight weight,
      @Max(10) @Schema(description = "How often it was copied.", examples = "1") int copies,
      @Schema(description = "Parts of the note.") @Nullable List<@Valid Part> parts) {}

  @Schema(name = "NotePart", description = "A part of a note.")
  record Part(@NotBlank @Schema(description = "What it says.", examples = "Milk") String text) {}

  @Schema(
      name = "NoteWeight",
      description = "How much a note matters. `LOW`: little. `HIGH`: much.")
  enum Weight {
    LOW,
    HIGH
  }
}
