package dk.kkr.agenda.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a finding was made. The first ones say where a line went that stands in no field. */
@Schema(
    name = "FindingCode",
    description = "Why a finding was made; docs/import-findings.md tells each.")
public enum FindingCode {
  /** Cover text that belongs to no field: mission, vision, entry conditions. */
  FRONT_MATTER,
  /** A line of the table of contents. */
  CONTENTS,
  /** A running header or footer, or a mark for a new page. */
  PAGE_HEADER,
  /** A line that found no place, such as a loose link target. */
  NOT_PLACED,

  /** Deleted text that is still to be accepted as deleted; or the file has such changes. */
  TRACKED_CHANGES,
  /** Text that is struck through. */
  STRUCK_TEXT,
  /** Text that whoever wrote it has hidden. */
  HIDDEN_TEXT,
  /** A picture, drawing, film or embedded page: what it is called. */
  PICTURE,

  /** Words that the page adds by itself, such as "Ingen punkter." under an empty section. */
  REMARK,

  /** The file, or a line of it, is in another encoding than it should be. */
  ENCODING,
  /** Characters that can be neither stored nor shown were taken out of the line. */
  CHARACTER_REMOVED,
  /** A character of the line was lost before the file came here. */
  CHARACTER_LOST,
  /** No council is named. */
  COUNCIL_UNKNOWN,
  /** No date of the meeting is given. */
  DATE_MISSING,
  /** The date, time or place is written in a way that was not understood. */
  COVER_NOT_UNDERSTOOD,
  /** The cover tells when the meeting ends; only its start is read. */
  END_TIME,
  /** Two places give different dates for the meeting. */
  DATE_DIFFERS,
  /** The meeting is planned at another time or place. */
  PLAN_DIFFERS,
  /** Two items or two sections have the same number. */
  DUPLICATE_NUMBER,
  /** A number is left out. */
  NUMBER_GAP,
  /** An item whose number belongs to another section. */
  NUMBER_OUT_OF_PLACE,
  /** An item or section without a heading of its own. */
  HEADING_MISSING,
  /** A line that bears the next number of an item, but reads as text. */
  HEADING_UNSURE,
  /** An item without a case number. */
  NO_CASE_NUMBER,
  /** The table of contents and the headings do not agree. */
  CONTENTS_DIFFER,
  /** A heading with another name than the standing ones, read as another part. */
  OTHER_HEADING,
  /** A recommendation stands under another heading. */
  RECOMMENDATION_WITHOUT_HEADING,
  /** A recommendation in which no act was recognised. */
  NO_POINT_RECOGNISED,
  /** A point whose act has no verb of the known ones. */
  VERB_UNKNOWN,
  /** Text in a recommendation that belongs to no point. */
  RECOMMENDATION_REMAINDER,
  /** A link that leads nowhere. */
  LINK_WITHOUT_TARGET,
  /** The text speaks of an attachment, and the item lists none. */
  ATTACHMENT_MISSING,
  /** A line in the list of attachments that reads as a sentence. */
  ATTACHMENT_UNCLEAR,
  /** The text speaks of a table, and the item has none. */
  TABLE_MISSING,
  /** A link in running text: its target is kept here. */
  LINK_IN_TEXT,
  /** The total of a table is not the sum of its rows. */
  TABLE_TOTAL_DIFFERS,
  /** The rows of a table have different numbers of cells. */
  TABLE_UNEVEN,
  /** A table inside another one. */
  TABLE_NESTED,
  /** Dashes nested deeper than is read. */
  NESTED_TOO_DEEP,

  /** Minutes without a list of participants. */
  PARTICIPANTS_MISSING,
  /** A line of the list of participants that is no person, or perhaps two. */
  PARTICIPANT_UNCLEAR,
  /** It is not said plainly whether somebody took part. */
  PRESENCE_UNCLEAR,
  /** For whom somebody came, or that the other came as well. */
  SUBSTITUTE_UNCLEAR,
  /** Somebody stands on the list of participants twice. */
  PARTICIPANT_TWICE,
  /** An item of minutes that says nothing of what was decided. */
  NO_DECISION,
  /** A decision that stands under no heading of its own. */
  DECISION_WITHOUT_HEADING,
  /** The words of a decision do not say plainly what came out. */
  OUTCOME_UNCLEAR,
  /** An item or section of the minutes that the agenda of the meeting does not have. */
  NOT_ON_AGENDA,
  /** An item of the agenda that the minutes do not have. */
  NOT_IN_MINUTES,
  /** The minutes repeat the agenda in other words. */
  AGENDA_DIFFERS
}
