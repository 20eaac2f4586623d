package dk.kkr.agenda.search;

/** Where in an item words stand. */
public enum PlaceKind {
  /** Its title. */
  TITLE,
  /** Its texts, tables, positions and timetable, and the section it stands in. */
  TEXT,
  /** The recommendation. */
  POINT,
  /** What was decided. */
  RESULT,
  /** Titles and texts of attachments. */
  ATTACHMENT
}
