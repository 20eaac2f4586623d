package dk.kkr.agenda.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where in an item words stand. */
@Schema(
    name = "PlaceKind",
    description =
        "Where in an item words stand. `TITLE`: its title. `TEXT`: its texts, tables, "
            + "positions and timetable, and the section it stands in. `POINT`: the "
            + "recommendation. `RESULT`: what was decided, also as minutes from a file tell it. `ATTACHMENT`: titles and texts of "
            + "attachments.")
public enum PlaceKind {
  /** Its title. */
  TITLE,
  /** Its texts, tables, positions and timetable, and the section it stands in. */
  TEXT,
  /** The recommendation. */
  POINT,
  /** What was decided, also as minutes from a file tell it. */
  RESULT,
  /** Titles and texts of attachments. */
  ATTACHMENT
}
