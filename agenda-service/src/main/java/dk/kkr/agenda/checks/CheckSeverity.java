package dk.kkr.agenda.checks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a finding of a check matters. */
@Schema(
    name = "CheckSeverity",
    description =
        "How much a finding of a check matters. `ERROR`: a certain defect: a release "
            + "needs an override with a reason. `WARNING`: probably wrong: somebody should "
            + "look. `NOTE`: worth knowing: often it is meant.")
public enum CheckSeverity {
  /** A certain defect: a release needs an override with a reason. */
  ERROR,
  /** Probably wrong: somebody should look. */
  WARNING,
  /** Worth knowing: often it is meant. */
  NOTE
}
