package dk.kkr.agenda;

import dk.kkr.platform.problem.ProblemType;

/** The problem types of this service; each has its page under {@code docs/problems}. */
public final class AgendaProblems {

  /** A council has one meeting a day. */
  public static final ProblemType MEETING_EXISTS =
      new ProblemType("meeting-exists", "The council has a meeting on this day already", 409);

  /** Held, closed and cancelled meetings do not change any more. */
  public static final ProblemType MEETING_NOT_OPEN =
      new ProblemType("meeting-not-open", "The meeting does not take this change any more", 409);

  /** A meeting that has decided neither moves nor goes. */
  public static final ProblemType DECISIONS_STAND =
      new ProblemType("decisions-stand", "Decisions of the meeting stand", 409);

  /** A new version needs a change. */
  public static final ProblemType NOTHING_TO_RELEASE =
      new ProblemType("nothing-to-release", "Nothing has changed since the last version", 409);

  /** A version is what its content and its day make of it. */
  public static final ProblemType WRONG_VERSION_KIND =
      new ProblemType("wrong-version-kind", "The version cannot be of this kind", 409);

  /** Nothing goes out without the chair. */
  public static final ProblemType CONSENT_MISSING =
      new ProblemType("consent-missing", "The chair has not consented to this agenda", 409);

  /** A consent is to what was read. */
  public static final ProblemType DRAFT_CHANGED =
      new ProblemType("draft-changed", "The draft is not the one that was read", 409);

  /** An agenda that is not ready to be read by others. */
  public static final ProblemType NOT_READY_FOR_RELEASE =
      new ProblemType("not-ready-for-release", "The agenda is not ready to be released", 422);

  /** Certain defects that nobody has answered for. */
  public static final ProblemType CHECKS_FAILED =
      new ProblemType("checks-failed", "There are errors that nobody answers for", 409);

  /** What others are told of an agenda has to fit into one message. */
  public static final ProblemType AGENDA_TOO_LARGE =
      new ProblemType("agenda-too-large", "The agenda is too large to be released", 422);

  /** A PDF is made in memory, so there is an end to it; the page and the data have none. */
  public static final ProblemType PDF_TOO_LARGE =
      new ProblemType("pdf-too-large", "The agenda is too large for a PDF", 406);

  /** A search has a few seconds. */
  public static final ProblemType SEARCH_TOO_BROAD =
      new ProblemType("search-too-broad", "The search would take too long", 422);

  /** Sections go when they are empty. */
  public static final ProblemType SECTION_NOT_EMPTY =
      new ProblemType("section-not-empty", "The section has items", 409);

  /** A backlog entry is placed or dismissed once. */
  public static final ProblemType ENTRY_NOT_OPEN =
      new ProblemType("entry-not-open", "The backlog entry is not open", 409);

  /** The file is in no layout that is known. */
  public static final ProblemType UNKNOWN_IMPORT_FORMAT =
      new ProblemType("unknown-import-format", "The file cannot be read as an agenda", 422);

  /** Nothing but blank space. */
  public static final ProblemType EMPTY_IMPORT =
      new ProblemType("empty-import", "The file is empty", 422);

  /** An image, an archive, a file of an old program. */
  public static final ProblemType BINARY_IMPORT =
      new ProblemType("binary-import", "The file is in no format that is read", 422);

  /** Encrypted, damaged, a scan, or more than is read. */
  public static final ProblemType UNREADABLE_IMPORT =
      new ProblemType("unreadable-import", "The text of the file cannot be read", 422);

  /** Neither the file nor the request says when the meeting is. */
  public static final ProblemType MEETING_DATE_MISSING =
      new ProblemType("meeting-date-missing", "The date of the meeting is not known", 422);

  /** Neither the file nor the request says whose meeting it is. */
  public static final ProblemType COUNCIL_MISSING =
      new ProblemType("council-missing", "The council of the meeting is not known", 422);

  /** A document that was not made of the working copy it is sent to. */
  public static final ProblemType NOT_AN_EXPORT =
      new ProblemType("not-an-export", "The document is no export of this working copy", 422);

  /** An edited document is taken back into exactly what it was made of. */
  public static final ProblemType EXPORT_OUTDATED =
      new ProblemType("export-outdated", "The working copy has changed since the export", 409);

  /** Minutes are taken in for a meeting that has neither decisions nor minutes. */
  public static final ProblemType MINUTES_EXIST =
      new ProblemType("minutes-exist", "The meeting has decisions or minutes already", 409);

  /** Minutes from a file become public once, with a released agenda and without person numbers. */
  public static final ProblemType PAST_MINUTES_NOT_READY =
      new ProblemType("past-minutes-not-ready", "The minutes cannot be made public", 409);

  /** A part was asked for that the file does not have. */
  public static final ProblemType RANGE_NOT_SATISFIABLE =
      new ProblemType("range-not-satisfiable", "The file has no such part", 416);

  /** A matter goes from state to state as its verbs allow. */
  public static final ProblemType MATTER_STATE =
      new ProblemType("matter-state", "The matter does not take this step", 409);

  /** Something belongs to a matter once. */
  public static final ProblemType ALREADY_LINKED =
      new ProblemType("already-linked", "The item belongs to the matter already", 409);

  /** An item is carried to another agenda once. */
  public static final ProblemType ALREADY_CARRIED =
      new ProblemType("already-carried", "The item was carried to this meeting already", 409);

  private AgendaProblems() {}
}
