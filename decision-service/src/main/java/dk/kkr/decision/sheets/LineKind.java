package dk.kkr.decision.sheets;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a line of a sheet stands for. */
@Schema(
    name = "LineKind",
    description =
        "What a line of a sheet stands for. `SECTION`: a section, also one without "
            + "items. `ITEM`: an item, also one without points.")
public enum LineKind {
  /** A section, also one without items. */
  SECTION,
  /** An item, also one without points. */
  ITEM
}
