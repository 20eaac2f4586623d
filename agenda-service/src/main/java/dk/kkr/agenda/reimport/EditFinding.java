package dk.kkr.agenda.reimport;

import dk.kkr.agenda.importing.Severity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A doubt about an edited document, or something in it that was not taken up.
 *
 * @param place number of the item or section; empty for the document as a whole
 * @param text the words it is about
 */
@Schema(
    name = "EditFinding",
    description = "A doubt about an edited document, or something in it that was not taken up.")
record EditFinding(
    @Schema(description = "Why it was made.", examples = "READ_ONLY") Code code,
    @Schema(description = "How much it matters.", examples = "WARNING") Severity severity,
    @Schema(
            description = "Number of the item or section; empty for the whole document.",
            examples = "3.4")
        String place,
    @Schema(
            description = "What was found, in Danish.",
            examples = "Linjen kan ikke ændres i dokumentet.")
        String message,
    @Schema(description = "The words it is about.", examples = "Frist: 1. maj 2022") String text) {

  /** Why a finding was made. */
  @Schema(
      name = "EditFindingCode",
      description =
          "Why a finding was made. `DUPLICATE_ID`: the mark of one thing stands on two: "
              + "the first keeps it. `UNKNOWN_ID`: a mark of something that this draft does not "
              + "have. `ID_GONE`: without its mark, and found again by number, title or words. "
              + "`READ_ONLY`: only shown in documents, and changed there: stays as it is. "
              + "`INCOMPLETE`: missing, but so is the end of the document: stays as it is. "
              + "`TRACKED_CHANGES`: changes that are not accepted yet were read as accepted; "
              + "with the words that were deleted. `STRUCK_TEXT`: words that are struck through: "
              + "left out. `HIDDEN_TEXT`: words that are hidden: left out. `PICTURE`: a picture, "
              + "a chart or something embedded: left out. `TABLE_NESTED`: a table inside a "
              + "table: its words stand in the cell. `NOT_PLACED`: words that stand where the "
              + "agenda has no place for them. `VERB_UNKNOWN`: a new point without an act that "
              + "is known. `TITLE_EMPTY`: a heading without a title: the title stays as it is. "
              + "`ENCODING`: the bytes are in another encoding than the document says. "
              + "`CHARACTER_REMOVED`: control characters, or some that turn the direction of "
              + "writing, were taken out. `CHARACTER_LOST`: a character could not be read by the "
              + "program that saved the document.")
  enum Code {
    /** The mark of one thing stands on two: the first keeps it. */
    DUPLICATE_ID,
    /** A mark of something that this draft does not have. */
    UNKNOWN_ID,
    /** Without its mark, and found again by number, title or words. */
    ID_GONE,
    /** Only shown in documents, and changed there: stays as it is. */
    READ_ONLY,
    /** Missing, but so is the end of the document: stays as it is. */
    INCOMPLETE,
    /**
     * Changes that are not accepted yet were read as accepted; with the words that were deleted.
     */
    TRACKED_CHANGES,
    /** Words that are struck through: left out. */
    STRUCK_TEXT,
    /** Words that are hidden: left out. */
    HIDDEN_TEXT,
    /** A picture, a chart or something embedded: left out. */
    PICTURE,
    /** A table inside a table: its words stand in the cell. */
    TABLE_NESTED,
    /** Words that stand where the agenda has no place for them. */
    NOT_PLACED,
    /** A new point without an act that is known. */
    VERB_UNKNOWN,
    /** A heading without a title: the title stays as it is. */
    TITLE_EMPTY,
    /** The bytes are in another encoding than the document says. */
    ENCODING,
    /** Control characters, or some that turn the direction of writing, were taken out. */
    CHARACTER_REMOVED,
    /** A character could not be read by the program that saved the document. */
    CHARACTER_LOST
  }
}
