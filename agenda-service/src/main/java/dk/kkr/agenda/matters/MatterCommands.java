package dk.kkr.agenda.matters;

import dk.kkr.agenda.content.Given;
import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.reference.Councils;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.NoPersonNumber;
import dk.kkr.platform.input.Plain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about matters. */
final class MatterCommands {

  /** Councils of a matter, and its policy areas. */
  private static final int FEW = 20;

  private MatterCommands() {}

  /** A matter as a secretariat writes it. */
  @Schema(
      name = "MatterWrite",
      description =
          "What is said of a matter. No private data of persons: name a body or an office as owner.")
  record Write(
      @NotNull @Plain
          @NoPersonNumber(message = NoPersonNumber.KEPT)
          @Size(max = Limits.TITLE) @Pattern(regexp = Limits.ONE_LINE, message = Limits.ONE_LINE_MESSAGE) @Schema(description = "In a line.", examples = "Fælles klimaindsats")
          String title,
      @Nullable @Plain
          @NoPersonNumber(message = NoPersonNumber.KEPT)
          @Size(max = Limits.NOTE) @Schema(
              description = "At length.",
              examples = "Fra bestilling til fælles projekter og opfølgning på dem.")
          String description,
      @NotEmpty @Size(max = FEW) @Schema(
              description =
                  "Keys of the councils that share it, the one it is begun for first. The"
                      + " secretariat of each may write it.",
              examples = "[\"kkr-hovedstaden\"]")
          List<@NotNull @Pattern(regexp = Councils.KEY, message = Councils.KEY_MESSAGE) String>
              councils,
      @Nullable @Plain
          @NoPersonNumber(message = NoPersonNumber.KEPT)
          @Size(max = Limits.LINE) @Schema(
              description = "The body or office that holds it.",
              examples = "Embedsmandsudvalget for klima")
          String owner,
      @Nullable @Size(max = FEW) @Schema(description = "What it is about.", examples = "[\"Klima\"]")
          List<
                  @NotNull @Plain @NoPersonNumber(message = NoPersonNumber.KEPT)
                  @Size(max = Limits.LINE) String>
              policyAreas,
      @NotNull @Valid @Schema(description = "What began it.") MatterOrigin origin,
      @Nullable @Schema(
              description =
                  "True when anybody may read it. False when left out: it is then for the councils"
                      + " that share it.",
              examples = "true")
          Boolean published) {

    MatterText text() {
      return new MatterText(
          title,
          description,
          councils,
          Given.list(policyAreas),
          owner,
          origin,
          Boolean.TRUE.equals(published));
    }
  }

  /** Why it goes to another state. */
  @Schema(name = "MatterStep", description = "Why and when a matter goes to another state.")
  record Step(
      @NotNull @Plain
          @NoPersonNumber(message = NoPersonNumber.KEPT)
          @Size(max = Limits.NOTE) @Schema(
              description = "Why; as public as the matter.",
              examples = "Alle projekter er afsluttet")
          String reason,
      @Nullable @Day
          @Schema(
              description = "When; today when left out. Not in the future.",
              examples = "2022-06-10")
          LocalDate on) {}

  /** What belongs to it. */
  @Schema(
      name = "NewMatterLink",
      description =
          "An item, or what a meeting outside the system dealt with: give itemId, or meetingId with"
              + " title.")
  record Link(
      @Nullable @Schema(
              description = "An item of a council that shares the matter, in whatever state.",
              examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          UUID itemId,
      @Nullable @Schema(
              description = "The stub of a meeting outside the system.",
              examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1100")
          UUID meetingId,
      @Nullable @Plain
          @NoPersonNumber(message = NoPersonNumber.KEPT)
          @Size(max = Limits.NUMBER) @Pattern(regexp = Limits.PRINTED, message = Limits.PRINTED_MESSAGE) @Schema(description = "Number of the item of that meeting.", examples = "3.2")
          String number,
      @Nullable @Plain
          @NoPersonNumber(message = NoPersonNumber.KEPT)
          @Size(max = Limits.TITLE) @Pattern(regexp = Limits.ONE_LINE, message = Limits.ONE_LINE_MESSAGE) @Schema(description = "Title of the item of that meeting.", examples = "Klima på tværs")
          String title,
      @Nullable @Plain
          @NoPersonNumber(message = NoPersonNumber.KEPT)
          @Size(max = Limits.NOTE) @Schema(description = "What came of it.", examples = "KKR bestilte et oplæg")
          String text) {}
}
