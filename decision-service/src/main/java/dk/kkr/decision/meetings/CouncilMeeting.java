package dk.kkr.decision.meetings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting as agenda-service last told it. */
@Entity
@Table(name = "meeting")
class CouncilMeeting {

  @Id private UUID id;
  private String council;
  private @Nullable String title;
  private LocalDate heldOn;
  private @Nullable LocalTime startsAt;
  private @Nullable String place;
  private boolean cancelled;
  @Version private long version;

  /** For Hibernate. */
  protected CouncilMeeting() {}

  CouncilMeeting(UUID id, String council, LocalDate heldOn) {
    this.id = id;
    this.council = council;
    this.heldOn = heldOn;
  }

  void schedule(
      LocalDate newDay,
      @Nullable String newTitle,
      @Nullable LocalTime newStart,
      @Nullable String newPlace) {
    heldOn = newDay;
    title = newTitle;
    startsAt = newStart;
    place = newPlace;
  }

  void cancel() {
    cancelled = true;
  }

  KnownMeeting known() {
    return new KnownMeeting(id, council, title, heldOn, startsAt, place, cancelled);
  }
}
