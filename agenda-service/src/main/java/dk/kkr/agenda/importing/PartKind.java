package dk.kkr.agenda.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The standing parts of an item. */
@Schema(
    name = "PartKind",
    description =
        "The standing parts of an item. `BACKGROUND`: baggrund. `RECOMMENDATION`: "
            + "indstilling. `EXPOSITION`: sagsfremstilling. `OTHER`: any other part, such as "
            + "the decision in minutes.")
public enum PartKind {
  /** Baggrund. */
  BACKGROUND,
  /** Indstilling. */
  RECOMMENDATION,
  /** Sagsfremstilling. */
  EXPOSITION,
  /** Any other part, such as the decision in minutes. */
  OTHER
}
