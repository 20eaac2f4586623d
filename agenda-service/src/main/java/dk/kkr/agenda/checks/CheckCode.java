package dk.kkr.agenda.checks;

import static dk.kkr.agenda.checks.CheckSeverity.ERROR;
import static dk.kkr.agenda.checks.CheckSeverity.NOTE;
import static dk.kkr.agenda.checks.CheckSeverity.WARNING;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The checks by their stable codes. An error is a certain defect of form that no reading of the
 * text can make right; doubt about what was meant is a warning. The same list stands in {@code
 * docs/checks.md}; a test keeps the two equal.
 */
@Schema(
    name = "CheckCode",
    description = "The checks by their stable codes; docs/checks.md tells what each finds.")
public enum CheckCode {
  /**
   * Two items or two sections bear the same number. Of items no reason will do: nobody could say
   * which of them was decided, so such an agenda is not ready to be released.
   */
  DUPLICATE_NUMBER(ERROR, "Two items or two sections bear the same number."),
  /** The total of a table is not the sum of its rows. */
  TABLE_TOTAL_DIFFERS(ERROR, "The total of a table is not the sum of its rows."),
  /** The text refers to a table, and the item has none. */
  TABLE_MISSING(ERROR, "The text refers to a table, and the item has none."),
  /** A date is written with a weekday on which it does not fall. */
  WEEKDAY_CONTRADICTS(ERROR, "A date with its year is written with a weekday it does not fall on."),
  /** The text announces an attachment, and the item has none. */
  ATTACHMENT_MISSING(ERROR, "The text announces an attachment, and the item has none."),
  /** The text of the recommendation says something else than its points. */
  RECOMMENDATION_DIFFERS(
      ERROR,
      "The text of the recommendation says something else than its points, and both would be"
          + " printed."),
  /** A point on which the council has decided says something else, or is gone. */
  DECIDED_POINT_CHANGED(
      ERROR, "A point that the council has decided on has other words, or is gone."),
  /** A text, a file name or a file has what can be a CPR number. */
  CPR_NUMBER(ERROR, "A text, the name of a file or a file itself has what can be a CPR number."),
  /** A file could not be read to its end. */
  FILE_UNREAD(
      ERROR, "A file could not be read to its end, so that it was not checked for CPR numbers."),
  /** A file has no text. */
  FILE_WITHOUT_TEXT(
      WARNING, "A file is a picture without text, so that it was not checked for CPR numbers."),
  /** The text names an attachment by a number that none of the item bears. */
  ATTACHMENT_NUMBER_UNKNOWN(
      WARNING, "The text names an attachment by a number that no attachment of the item bears."),
  /** A document that the recommendation approves is not among the attachments. */
  DOCUMENT_NOT_ATTACHED(
      WARNING, "A document that the recommendation approves is not among the attachments."),
  /** A marker in a text leads to an item that is not on the agenda. */
  REFERENCE_GONE(ERROR, "A marker in a text leads to an item that is not on the agenda."),
  /** A marker stands where none is read. */
  REFERENCE_NOT_READ(
      ERROR, "A marker stands where none is read, such as in a title, and would be printed."),
  /** A number in a text leads to no item, or to another than it did. */
  REFERENCE_TARGET(
      WARNING,
      "A text refers to an item by a number that no item bears, or that another item bears now."),
  /** A link or a reference to one leads nowhere. */
  LINK_WITHOUT_TARGET(WARNING, "A link, or a text that stands for one, leads nowhere."),
  /** The same figure is a minimum in one place and an average or a maximum in another. */
  FIGURE_QUALIFIED_DIFFERENTLY(
      WARNING,
      "The same figure of the same thing is a minimum in one place of the item, and an average or a"
          + " maximum in another."),
  /** The text counts another number of municipalities than the council has. */
  MUNICIPALITY_COUNT_DIFFERS(
      WARNING, "The text counts another number of municipalities than the council has."),
  /** A deadline lies in the year that it is to govern, not before it. */
  DEADLINE_NOT_BEFORE_YEAR(
      WARNING,
      "A deadline for what the item is about lies in or after the year that the item governs."),
  /** The recommendation and the rest of the item give the same thing different years. */
  YEAR_DIFFERS(
      WARNING, "The recommendation and the rest of the item give the same thing different years."),
  /** The same document has two periods that overlap without being equal. */
  PERIOD_DIFFERS(
      WARNING, "The same document has two periods in one item that overlap without being equal."),
  /** A deadline falls on a Saturday, a Sunday or a public holiday. */
  DEADLINE_ON_FREE_DAY(
      WARNING, "A deadline falls on a Saturday, a Sunday or a Danish public holiday."),
  /** A deadline on the way to the meeting lies behind it. */
  DEADLINE_AFTER_MEETING(WARNING, "A deadline on the way to the meeting lies after the meeting."),
  /** The day of the meeting is not certain yet. */
  DAY_TENTATIVE(WARNING, "The day of the meeting is tentative, and the agenda names it."),
  /** A text gives the agenda of the meeting another day than the meeting has. */
  MEETING_DAY_DIFFERS(
      WARNING, "A text names the agenda for a meeting on another day than that of this meeting."),
  /** The agenda gives two days for the next meeting. */
  NEXT_MEETING_DIFFERS(WARNING, "The agenda gives different days for the next meeting."),
  /** The next meeting that the agenda names is not the next one of the calendar. */
  NEXT_MEETING_NOT_SCHEDULED(
      WARNING, "The next meeting that the agenda names is not the council's next one."),
  /** A matter is to return to a meeting that is not in the calendar. */
  RETURN_MEETING_NOT_SCHEDULED(
      WARNING, "A matter is to return on a day on which the council has no meeting."),
  /** An item that asks the council for nothing. */
  NO_RECOMMENDATION(WARNING, "An item has no recommendation; standing orientations are exempt."),
  /** The text of the recommendation lists something that is no point. */
  RECOMMENDATION_NOT_A_POINT(
      WARNING,
      "The text of the recommendation lists something that is none of its points, so that nobody"
          + " decides it."),
  /** A point is marked as asking for something else than its words do. */
  VERB_DIFFERS(WARNING, "A point is marked as asking for something else than its words do."),
  /** Somebody is asked for something without a name or without a date. */
  REQUEST_INCOMPLETE(
      NOTE, "A point asks for something without saying of whom, or without saying by when."),
  /** Something is told as past that lies after the dispatch. */
  TOLD_AS_PAST(
      WARNING,
      "Something is told as past that is dated after the release, or, while there is none, after"
          + " the latest timely dispatch."),
  /** The agenda goes out later than the rule says. */
  DISPATCH_LATE(WARNING, "The agenda goes out later than four weekdays before the meeting."),
  /** A compound is written together, apart or with a hyphen. */
  COMPOUND_SPELLED_DIFFERENTLY(
      NOTE, "The same compound is written together, apart, or with a hyphen."),
  /** A word differs in one letter from another that is used more. */
  WORD_SPELLED_DIFFERENTLY(NOTE, "A long word differs in one letter from another in the agenda."),
  /** A body or a person bears different names. */
  NAME_SPELLED_DIFFERENTLY(NOTE, "A body or a person is named in several ways.");

  private final CheckSeverity severity;
  private final String description;

  CheckCode(CheckSeverity severity, String description) {
    this.severity = severity;
    this.description = description;
  }

  /** How much a finding of this check matters. */
  public CheckSeverity severity() {
    return severity;
  }

  /** What it looks for, in English. */
  public String description() {
    return description;
  }
}
