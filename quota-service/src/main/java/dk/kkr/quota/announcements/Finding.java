package dk.kkr.quota.announcements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A doubt or a suggestion from the item that an announcement was read from. Nothing is corrected by
 * it.
 *
 * @param code why it was made
 * @param kind doubt or suggestion
 * @param place where in the item, in Danish
 * @param text verbatim, at most {@link #MAX_TEXT} characters
 * @param message what it means, in Danish
 */
@Schema(
    name = "AnnouncementFinding",
    description = "A doubt or a suggestion from the item; nothing is corrected by it.")
record Finding(
    @Schema(description = "Why it was made.", examples = "DEADLINE_DIFFERS") Code code,
    @Schema(description = "Doubt or suggestion.", examples = "DOUBT") Kind kind,
    @Schema(description = "Where in the item.", examples = "Baggrund, afsnit 2") String place,
    @Schema(
            description = "Verbatim, shortened after 500 characters.",
            examples = "En aftale skal indgås senest den 10. september 2022.")
        String text,
    @Schema(
            description = "What it means, in Danish.",
            examples =
                "Fristen står som 10. september 2022; efter integrationsloven § 8, stk. 1, er den"
                    + " 10. september 2021.")
        String message) {

  /** The most characters that are quoted. */
  static final int MAX_TEXT = 500;

  Finding {
    text = text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "…";
  }

  /** How it is meant. */
  @Schema(
      name = "AnnouncementFindingKind",
      description =
          "How it is meant. `DOUBT`: something does not fit together; a person decides. "
              + "`SUGGESTION`: a figure that the text offers and nobody gave.")
  enum Kind {
    /** Something does not fit together; a person decides. */
    DOUBT,
    /** A figure that the text offers and nobody gave. */
    SUGGESTION
  }

  /** Why it was made. */
  @Schema(
      name = "AnnouncementFindingCode",
      description =
          "Why it was made. `DEADLINE_DIFFERS`: the text prints another deadline than the "
              + "law's. `LANDSTAL_YEAR_DIFFERS`: the text names the landstal of another year. "
              + "`LANDSTAL_DIFFERS`: the text names another landstal than was given. "
              + "`LANDSTAL_IN_TEXT`: the text names a landstal, and none was given. "
              + "`QUOTA_YEAR_DIFFERS`: the text names quotas of another year. "
              + "`QUOTA_YEAR_NOT_NAMED`: the quota year stands nowhere in the item. "
              + "`REGION_TOTAL_DIFFERS`: the text names another quota of the region than the "
              + "rows sum to. `ANNOUNCED_ON_IN_TEXT`: the text names a letter with a day, and no "
              + "day of announcement was given. `NO_TOTAL`: the table has no row with the total. "
              + "`FIXED_LATE`: the agency fixed the quotas after 30 September. "
              + "`FIXED_ALTHOUGH_AGREED`: the agency fixed the quotas although an agreement was "
              + "final. `REVISION_NOT_REQUIRED`: the law does not require that the landstal is "
              + "changed by so little. `LANDSTAL_BEFORE_UNKNOWN`: whether the law requires the "
              + "change is unknown, as the landstal before is. `DISTRIBUTION_BY_RULE`: an "
              + "agreement stands by its own rule: the places are to be shared out by that.")
  enum Code {
    /** The text prints another deadline than the law's. */
    DEADLINE_DIFFERS,
    /** The text names the landstal of another year. */
    LANDSTAL_YEAR_DIFFERS,
    /** The text names another landstal than was given. */
    LANDSTAL_DIFFERS,
    /** The text names a landstal, and none was given. */
    LANDSTAL_IN_TEXT,
    /** The text names quotas of another year. */
    QUOTA_YEAR_DIFFERS,
    /** The quota year stands nowhere in the item. */
    QUOTA_YEAR_NOT_NAMED,
    /** The text names another quota of the region than the rows sum to. */
    REGION_TOTAL_DIFFERS,
    /** The text names a letter with a day, and no day of announcement was given. */
    ANNOUNCED_ON_IN_TEXT,
    /** The table has no row with the total. */
    NO_TOTAL,
    /** The agency fixed the quotas after 30 September. */
    FIXED_LATE,
    /** The agency fixed the quotas although an agreement was final. */
    FIXED_ALTHOUGH_AGREED,
    /** The law does not require that the landstal is changed by so little. */
    REVISION_NOT_REQUIRED,
    /** Whether the law requires the change is unknown, as the landstal before is. */
    LANDSTAL_BEFORE_UNKNOWN,
    /** An agreement stands by its own rule: the places are to be shared out by that. */
    DISTRIBUTION_BY_RULE
  }
}
