package dk.kkr.agenda.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the file is. */
@Schema(
    name = "DocumentKind",
    description = "What the file is. `AGENDA`: dagsorden. `MINUTES`: referat.")
public enum DocumentKind {
  /** Dagsorden. */
  AGENDA,
  /** Referat. */
  MINUTES
}
