package dk.kkr.agenda.pastminutes;

import dk.kkr.agenda.importing.Outcome;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What minutes of the past say was decided on an item, or told under a section.
 *
 * @param sectionId the section of the agenda; null where the agenda has none like it
 * @param itemId the item of the agenda; null for a section, or where the agenda has none like it
 * @param number as the file prints it
 * @param title as the file prints it
 * @param text verbatim
 * @param outcome null where the words do not say it plainly
 */
@Schema(
    name = "PastDecision",
    description =
        "What minutes read from a file say was decided on an item, or told under a section. A record"
            + " of the past: no decision of decision-service.")
public record PastDecision(
    @Schema(
            description = "The section of the agenda; null where the agenda has none like it.",
            examples = "3a4b5c6d-7e8f-4a1b-8c2d-3e4f5a6b7c01")
        @Nullable UUID sectionId,
    @Schema(
            description =
                "The item; null for what stands under a section, or where the agenda has none like"
                    + " it.",
            examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
        @Nullable UUID itemId,
    @Schema(description = "Number as the file prints it.", examples = "3.1")
        @Nullable String number,
    @Schema(description = "Title as the file prints it.", examples = "Fælles badevandsprøver")
        @Nullable String title,
    @Schema(description = "The decision, verbatim.", examples = "Godkendt.") String text,
    @Schema(
            description = "What came out; null where the words do not say it plainly.",
            examples = "ADOPTED")
        @Nullable Outcome outcome) {

  /** True when the agenda of the meeting has a place for it. */
  boolean placed() {
    return itemId != null || sectionId != null;
  }
}
