package dk.kkr.agenda.comparison;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a section changed.
 *
 * @param sectionId of the section
 * @param kinds at least one
 * @param before number and title before; null when it was added
 * @param after number and title after; null when it was removed
 */
@Schema(name = "SectionChange", description = "How a section of the agenda changed.")
public record SectionChange(
    @Schema(description = "The section.", examples = "3a4b5c6d-7e8f-4a1b-8c2d-3e4f5a6b7c01")
        UUID sectionId,
    @Schema(description = "What happened to it.", examples = "[\"MOVED\"]") List<ChangeKind> kinds,
    @Schema(description = "Number and title before.", examples = "3. Fælles sager")
        @Nullable String before,
    @Schema(description = "Number and title after.", examples = "4. Fælles sager")
        @Nullable String after) {

  /** Copies the kinds. */
  public SectionChange {
    kinds = List.copyOf(kinds);
  }
}
