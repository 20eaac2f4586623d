package dk.kkr.quota.announcements;

/** How far an announcement is. */
public enum AnnouncementState {
  /** Read or entered; nobody has looked at it yet. */
  DRAFT,
  /** A person has looked and confirmed it; it does not change any more. */
  ANNOUNCED,
  /** The landstal was changed, and a newer announcement of the same year holds. */
  REVISED
}
