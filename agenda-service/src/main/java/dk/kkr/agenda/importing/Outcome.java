package dk.kkr.agenda.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What minutes say came out of an item; the same words as in decisions of the system. */
@Schema(
    name = "Outcome",
    description =
        "What minutes say came out of an item; the same words as in decisions of the "
            + "system. `ADOPTED`: godkendt, tiltrådt, vedtaget. `ADOPTED_AMENDED`: the same "
            + "with changes. `NOTED`: taget til efterretning. `DISCUSSED`: drøftet. "
            + "`POSTPONED`: udsat. `REJECTED`: ikke godkendt, forkastet. `REFERRED`: sent to "
            + "somebody else. `WITHDRAWN`: taget af dagsordenen.")
public enum Outcome {
  /** Godkendt, tiltrådt, vedtaget. */
  ADOPTED,
  /** The same with changes. */
  ADOPTED_AMENDED,
  /** Taget til efterretning. */
  NOTED,
  /** Drøftet. */
  DISCUSSED,
  /** Udsat. */
  POSTPONED,
  /** Ikke godkendt, forkastet. */
  REJECTED,
  /** Sent to somebody else. */
  REFERRED,
  /** Taget af dagsordenen. */
  WITHDRAWN
}
