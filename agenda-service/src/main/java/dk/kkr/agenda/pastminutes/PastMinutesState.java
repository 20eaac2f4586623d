package dk.kkr.agenda.pastminutes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may read minutes of the past. */
@Schema(
    name = "PastMinutesState",
    description =
        "Who may read minutes of the past. `DRAFT`: the secretariat of the council only. "
            + "`PUBLISHED`: everybody, with the released agenda; what is closed there is "
            + "closed here.")
public enum PastMinutesState {
  /** The secretariat of the council only. */
  DRAFT,
  /** Everybody, with the released agenda; what is closed there is closed here. */
  PUBLISHED
}
