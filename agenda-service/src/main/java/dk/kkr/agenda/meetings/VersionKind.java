package dk.kkr.agenda.meetings;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a released version is to those who read it. */
@Schema(
    name = "VersionKind",
    description =
        "What a released version of an agenda is. `INVITATION`: the first: the meeting "
            + "is called with it. `CORRECTION`: it mends what went out before. `ADDENDUM`: it "
            + "adds late items, sections or attachments, and leaves all that went out as it "
            + "is. `AS_HELD`: what the meeting made of the agenda: items taken up, withdrawn, "
            + "or taken in another order.")
public enum VersionKind {
  /** The first: the meeting is called with it. */
  INVITATION,
  /** It mends what went out before. */
  CORRECTION,
  /** It adds late items, sections or attachments, and leaves all that went out as it is. */
  ADDENDUM,
  /** What the meeting made of the agenda: items taken up, withdrawn, or taken in another order. */
  AS_HELD
}
