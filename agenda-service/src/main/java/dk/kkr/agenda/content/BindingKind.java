package dk.kkr.agenda.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How binding a point is on those it is addressed to. */
@Schema(
    name = "BindingKind",
    description =
        "How binding a point is on those it is addressed to. `MUST_DECIDE`: each "
            + "addressee has to decide on it. `MUST_ANSWER`: each addressee has to answer. "
            + "`MUST_DO`: each addressee has to do it. `AMBITION`: a common ambition. "
            + "`MAY_USE`: an offer that may be used. `FOR_INFORMATION`: nothing follows from "
            + "it.")
public enum BindingKind {
  /** Each addressee has to decide on it. */
  MUST_DECIDE,
  /** Each addressee has to answer. */
  MUST_ANSWER,
  /** Each addressee has to do it. */
  MUST_DO,
  /** A common ambition. */
  AMBITION,
  /** An offer that may be used. */
  MAY_USE,
  /** Nothing follows from it. */
  FOR_INFORMATION
}
