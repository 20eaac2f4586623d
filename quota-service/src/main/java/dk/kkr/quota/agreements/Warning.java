package dk.kkr.quota.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at that prevents nothing.
 *
 * @param code kind of warning
 * @param municipality code of the municipality it is about; null when it is about the agreement
 * @param text for people, in Danish
 */
@Schema(name = "AgreementWarning", description = "Something to look at that prevents nothing.")
record Warning(
    @Schema(description = "Kind of warning.", examples = "ABOVE_OWN_LIMIT") Code code,
    @Schema(
            description = "Code of the municipality; null when it is about the agreement.",
            examples = "0400")
        @Nullable String municipality,
    @Schema(
            description = "For people, in Danish.",
            examples = "Bornholm kan komme op på 31; kommunen ønsker selv højst 30.")
        String text) {

  /** Kinds of warnings. */
  @Schema(
      name = "AgreementWarningCode",
      description =
          "Kinds of warnings. `ABOVE_OWN_LIMIT`: what is possible lies above what the "
              + "municipality itself wants. `BELOW_OWN_LIMIT`: what is possible lies below what "
              + "the municipality itself wants. `OTHER_REVISION_ON_AGENDA`: an agenda has "
              + "another revision of the agreement. `RANGE_WITHOUT_FIGURE`: a range is granted "
              + "and nobody has said how many are taken over. `FIGURE_NOT_USABLE`: a "
              + "municipality names an amount that the agreement has no room for. "
              + "`NOTIFIED_LATE`: it was notified after the deadline. `NOTIFIED_UNSIGNED`: it "
              + "was notified before every municipality had signed. `LANDSTAL_CHANGED`: the "
              + "landstal was changed under it.")
  enum Code {
    /** What is possible lies above what the municipality itself wants. */
    ABOVE_OWN_LIMIT,
    /** What is possible lies below what the municipality itself wants. */
    BELOW_OWN_LIMIT,
    /** An agenda has another revision of the agreement. */
    OTHER_REVISION_ON_AGENDA,
    /** A range is granted and nobody has said how many are taken over. */
    RANGE_WITHOUT_FIGURE,
    /** A municipality names an amount that the agreement has no room for. */
    FIGURE_NOT_USABLE,
    /** It was notified after the deadline. */
    NOTIFIED_LATE,
    /** It was notified before every municipality had signed. */
    NOTIFIED_UNSIGNED,
    /** The landstal was changed under it. */
    LANDSTAL_CHANGED
  }
}
