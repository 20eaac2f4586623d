package dk.kkr.agenda.visibility;

/**
 * What there is to read, and from which reader upwards. This is the table of {@code
 * docs/visibility-agenda.md}; a test keeps the two equal.
 */
public enum Content {
  /** Council, title, date, time, place and state of a meeting, also of one in draft. */
  MEETING(Reader.PUBLIC),
  /** Practical text and guests of a meeting in draft. */
  PREPARATION(Reader.COUNCIL),
  /** Every released version of an agenda. */
  RELEASED_AGENDA(Reader.PUBLIC),
  /** Confirmed results of points. */
  RESULT(Reader.PUBLIC),
  /** Initials of case workers. */
  CASE_WORKER(Reader.SIGNED_IN),
  /** Closed items and attachments, with everything about them. */
  CLOSED(Reader.COUNCIL),
  /** Files of attachments that are given on request. */
  FILE_ON_REQUEST(Reader.COUNCIL),
  /** Why a result was withdrawn. */
  WITHDRAWAL_REASON(Reader.COUNCIL),
  /** What is to come onto a later agenda. */
  BACKLOG(Reader.COUNCIL),
  /** The agenda that is to go out, for consent to it. */
  DRAFT(Reader.CHAIR),
  /** Matters that their secretariat has not published. */
  UNPUBLISHED_MATTER(Reader.COUNCIL),
  /** Agendas and items as they are being written. */
  WORKING_COPY(Reader.SECRETARIAT),
  /** Tables of agreements and allocations that are not before the council. */
  QUOTA_DRAFT(Reader.SECRETARIAT),
  /** Imports with their findings. */
  IMPORT(Reader.SECRETARIAT);

  private final Reader from;

  Content(Reader from) {
    this.from = from;
  }

  /** The first reader who may read it. */
  public Reader from() {
    return from;
  }
}
