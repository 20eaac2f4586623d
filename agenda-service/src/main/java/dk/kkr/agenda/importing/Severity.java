package dk.kkr.agenda.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a finding matters to the person who imports. */
@Schema(
    name = "Severity",
    description =
        "How much a finding matters to the person who imports. `INFO`: nothing to do. "
            + "`WARNING`: somebody should look. `ERROR`: something is missing that a meeting "
            + "needs.")
public enum Severity {
  /** Nothing to do. */
  INFO,
  /** Somebody should look. */
  WARNING,
  /** Something is missing that a meeting needs. */
  ERROR
}
