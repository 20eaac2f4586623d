package dk.kkr.agenda.standing;

import dk.kkr.agenda.content.Limits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A template of something that stands on every agenda of a council.
 *
 * @param key of the template, once in a council
 * @param kind what it is
 * @param section title of the section in which it stands; made when the agenda has none
 * @param title of the item; null where the section stands alone
 * @param text background; null for none
 * @param recommendation text of its one point; null for none
 */
@Schema(
    name = "StandingItem",
    description =
        "What stands on every agenda of a council. In title, text and recommendation {møde} stands for"
            + " the day of the meeting, {forrige} for that of the meeting before and {næste} for that"
            + " of the next one.")
record StandingItem(
    @NotNull @Pattern(
            regexp = "[a-z0-9-]{2,40}",
            message = "must be 2 to 40 small letters, digits and hyphens")
        @Schema(description = "Of the template, once in a council.", examples = "referat")
        String key,
    @NotNull @Schema(description = "What it is.", examples = "MINUTES_APPROVAL") Kind kind,
    @NotBlank @Size(max = Limits.TITLE) @Pattern(regexp = Limits.ONE_LINE, message = Limits.ONE_LINE_MESSAGE) @Schema(
            description = "Title of its section; the section is made where there is none.",
            examples = "Godkendelse")
        String section,
    @Nullable @Size(min = 1, max = Limits.TITLE) @Pattern(regexp = Limits.ONE_LINE, message = Limits.ONE_LINE_MESSAGE) @Schema(
            description = "Title of the item; left out, the section stands alone.",
            examples = "Godkendelse af referat af mødet den {forrige}")
        String title,
    @Nullable @Size(max = Limits.NOTE) @Schema(description = "Background of the item.", examples = "Næste møde er den {næste}.")
        String text,
    @Nullable @Size(max = Limits.NOTE) @Schema(
            description = "Text of its one recommendation point.",
            examples = "godkender referatet af mødet den {forrige}.")
        String recommendation) {

  /** What a standing item is. */
  @Schema(
      name = "StandingKind",
      description =
          "What a standing item is. `AGENDA_APPROVAL`: approval of this agenda. "
              + "`MINUTES_APPROVAL`: approval of the minutes of the meeting before; left out "
              + "where there is none. `SINCE_LAST`: what has happened since the last meeting. "
              + "`NEXT_MEETING`: when the next meeting is. `ANY_OTHER`: anything else, without a "
              + "decision.")
  enum Kind {
    /** Approval of this agenda. */
    AGENDA_APPROVAL,
    /** Approval of the minutes of the meeting before; left out where there is none. */
    MINUTES_APPROVAL,
    /** What has happened since the last meeting. */
    SINCE_LAST,
    /** When the next meeting is. */
    NEXT_MEETING,
    /** Anything else, without a decision. */
    ANY_OTHER
  }

  /** Title of the section in which a meeting ends: nothing is put behind it. */
  static final String CLOSING = "Eventuelt";

  /**
   * What stands on the agenda of a council that has not said otherwise. Assumed: the order and
   * names that the agendas known have in common.
   */
  static final List<StandingItem> USUAL =
      List.of(
          new StandingItem(
              "dagsorden",
              Kind.AGENDA_APPROVAL,
              "Godkendelse",
              "Godkendelse af dagsorden",
              null,
              "godkender dagsordenen for mødet den {møde}."),
          new StandingItem(
              "referat",
              Kind.MINUTES_APPROVAL,
              "Godkendelse",
              "Godkendelse af referat af mødet den {forrige}",
              null,
              "godkender referat af mødet den {forrige}."),
          new StandingItem(
              "siden-sidst", Kind.SINCE_LAST, "Siden sidst", "Siden sidst", null, null),
          new StandingItem(
              "naeste-moede",
              Kind.NEXT_MEETING,
              "Næste møde",
              "Næste møde",
              "Næste møde er den {næste}.",
              null),
          new StandingItem("eventuelt", Kind.ANY_OTHER, CLOSING, null, null, null));
}
