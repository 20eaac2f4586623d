package dk.kkr.agenda.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A run of words that both versions have, or only one of them. The runs of a passage that are kept
 * or removed are its text before, those kept or added its text after, to the character.
 *
 * @param kind which
 * @param text never empty
 */
@Schema(
    name = "TextMark",
    description =
        "A run of words. Kept and removed runs together are the text before, kept and added ones the"
            + " text after.")
public record Mark(
    @Schema(description = "Whether both versions have it.", examples = "ADDED") Kind kind,
    @Schema(description = "The words, with the blanks between them.", examples = "2022")
        String text) {

  /** Which version has it. */
  @Schema(
      name = "TextMarkKind",
      description =
          "Which version has it. `KEPT`: both. `ADDED`: only the later one. `REMOVED`: "
              + "only the earlier one.")
  public enum Kind {
    /** Both. */
    KEPT,
    /** Only the later one. */
    ADDED,
    /** Only the earlier one. */
    REMOVED
  }
}
