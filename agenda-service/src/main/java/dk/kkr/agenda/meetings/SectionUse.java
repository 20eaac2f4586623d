package dk.kkr.agenda.meetings;

import java.util.UUID;

/** Answers whether items stand on an agenda; implemented where the items are. */
public interface SectionUse {

  /** How many items of the working copy stand in the section. */
  long itemsIn(UUID meetingId, UUID sectionId);

  /** How many items the working copy has. */
  long itemsOn(UUID meetingId);
}
