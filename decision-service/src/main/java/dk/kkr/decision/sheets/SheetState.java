package dk.kkr.decision.sheets;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a sheet is in use. */
@Schema(
    name = "SheetState",
    description =
        "Whether a sheet is in use. `OPEN`: outcomes are recorded on it. `WITHDRAWN`: "
            + "the meeting was cancelled.")
public enum SheetState {
  /** Outcomes are recorded on it. */
  OPEN,
  /** The meeting was cancelled. */
  WITHDRAWN
}
