package dk.kkr.agenda.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A matter as a reader may see it. */
@Schema(name = "Matter", description = "What councils pursue over several meetings.")
record MatterView(
    @Schema(description = "The matter.", examples = "4d5e6f70-8192-4a3b-9c4d-5e6f70819201") UUID id,
    @Schema(description = "In a line.", examples = "Fælles klimaindsats") String title,
    @Schema(
            description = "At length.",
            examples = "Fra bestilling til fælles projekter og opfølgning på dem.")
        @Nullable String description,
    @Schema(description = "Keys of the councils that share it.", examples = "[\"kkr-hovedstaden\"]")
        List<String> councils,
    @Schema(
            description = "The body or office that holds it.",
            examples = "Embedsmandsudvalget for klima")
        @Nullable String owner,
    @Schema(description = "What it is about.", examples = "[\"Klima\"]") List<String> policyAreas,
    @Schema(description = "What began it; readers outside the councils are not told the item here.")
        MatterOrigin origin,
    @Schema(description = "True when anybody may read it.", examples = "true") boolean published,
    @Schema(description = "Where it stands.", examples = "OPEN") MatterState state,
    @Schema(
            description =
                "Since when it stands there; at first the day on which it was written down here.",
            examples = "2022-01-10")
        LocalDate stateSince,
    @Schema(description = "Why it stands there; null at first.", examples = "Afventer svar")
        @Nullable String stateReason,
    @Schema(description = "When it was created.", examples = "2022-01-10T08:00:00Z")
        Instant createdAt,
    @Schema(description = "When it last changed.", examples = "2022-03-04T09:15:00Z")
        Instant updatedAt) {

  /**
   * The matter for a reader.
   *
   * @param inside true for a reader of one of its councils
   */
  static MatterView of(Matter matter, boolean inside) {
    MatterText text = matter.text();
    return new MatterView(
        matter.id(),
        text.title(),
        text.description(),
        text.councils(),
        text.owner(),
        text.policyAreas(),
        inside ? text.origin() : text.origin().withoutItem(),
        text.published(),
        matter.state(),
        matter.stateSince(),
        matter.stateReason(),
        matter.createdAt(),
        matter.updatedAt());
  }
}
