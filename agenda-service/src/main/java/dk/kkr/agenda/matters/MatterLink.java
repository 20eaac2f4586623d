package dk.kkr.agenda.matters;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something belongs to a matter: an item, or what a meeting outside the system dealt with. It
 * stands beside the agendas, not in them, so that it can be told afterwards.
 */
@Entity
class MatterLink implements Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID matterId;
  private String council;
  private @Nullable UUID itemId;
  private @Nullable UUID meetingId;
  private @Nullable String number;
  private @Nullable String title;
  private @Nullable String text;
  private Instant linkedAt;

  protected MatterLink() {}

  /** An item of a council belongs to a matter. */
  static MatterLink item(UUID matterId, UUID itemId, String council, Instant now) {
    MatterLink link = create(matterId, council, now);
    link.itemId = itemId;
    return link;
  }

  /** What a meeting outside the system dealt with belongs to a matter. */
  static MatterLink outside(
      UUID matterId, UUID meetingId, String council, Outside what, Instant now) {
    MatterLink link = create(matterId, council, now);
    link.meetingId = meetingId;
    link.number = what.number();
    link.title = what.title();
    link.text = what.text();
    return link;
  }

  private static MatterLink create(UUID matterId, String council, Instant now) {
    MatterLink link = new MatterLink();
    link.id = UUID.randomUUID();
    link.matterId = matterId;
    link.council = council;
    link.linkedAt = now;
    return link;
  }

  /**
   * What a meeting outside the system dealt with.
   *
   * @param number as printed there
   * @param title as printed there
   * @param text what came of it
   */
  record Outside(@Nullable String number, String title, @Nullable String text) {}

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public String scope() {
    return council;
  }

  @Override
  public List<DomainEvent> takeEvents() {
    return List.of();
  }

  UUID matterId() {
    return matterId;
  }

  @Nullable UUID itemId() {
    return itemId;
  }

  @Nullable UUID meetingId() {
    return meetingId;
  }

  @Nullable String number() {
    return number;
  }

  @Nullable String title() {
    return title;
  }

  @Nullable String text() {
    return text;
  }

  Instant linkedAt() {
    return linkedAt;
  }
}
