package dk.kkr.agenda.standing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** That an item was placed from a template; the item's id is its own. */
@Entity
class StandingPlacement {

  @Id private UUID id;
  private UUID meetingId;
  private String templateKey;

  protected StandingPlacement() {}

  StandingPlacement(UUID itemId, UUID meetingId, String templateKey) {
    this.id = itemId;
    this.meetingId = meetingId;
    this.templateKey = templateKey;
  }

  UUID itemId() {
    return id;
  }

  UUID meetingId() {
    return meetingId;
  }

  String templateKey() {
    return templateKey;
  }
}
