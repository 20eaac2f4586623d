package dk.kkr.quota.announcements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an announcement is. */
@Schema(
    name = "AnnouncementState",
    description =
        "How far an announcement is. `DRAFT`: read or entered; nobody has looked at it "
            + "yet. `ANNOUNCED`: a person has looked and confirmed it; it does not change any "
            + "more. `REVISED`: the landstal was changed, and a newer announcement of the same "
            + "year holds.")
public enum AnnouncementState {
  /** Read or entered; nobody has looked at it yet. */
  DRAFT,
  /** A person has looked and confirmed it; it does not change any more. */
  ANNOUNCED,
  /** The landstal was changed, and a newer announcement of the same year holds. */
  REVISED
}
