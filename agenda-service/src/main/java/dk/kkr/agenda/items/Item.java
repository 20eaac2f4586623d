package dk.kkr.agenda.items;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Point;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * An item in the working copy of an agenda. It keeps its id, and its points keep theirs, from
 * version to version. Others learn of it when the agenda is released, so it raises no events.
 */
@Entity
public class Item implements Aggregate {

  @Id private UUID id;
  @Version private long version;
  private UUID meetingId;
  private String council;
  private UUID sectionId;
  private int orderKey;
  private String number;
  private boolean removed;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private ItemContent content;

  /**
   * Ids of what the public may not see today, in any version: this item, attachments of it. Text
   * with blanks between, so that one SELECT can gather those of a meeting.
   */
  @SuppressWarnings("unused") // read by queries only
  private String hidden;

  /** Every id that a point or attachment of this item ever had: they may come back. */
  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Set<UUID> issued;

  protected Item() {}

  /** A new item; its points and attachments get ids where they have none. */
  static Item create(UUID meetingId, String council, Place place, ItemContent content) {
    Item item = new Item();
    item.id = UUID.randomUUID();
    item.meetingId = meetingId;
    item.council = council;
    item.issued = Set.of();
    item.write(place, content);
    return item;
  }

  /** Replaces place and content; points and attachments without an id get one. */
  final void write(Place place, ItemContent newContent) {
    sectionId = place.sectionId();
    orderKey = place.orderKey();
    number = place.number();
    content = newContent.identified();
    hidden = hiddenNow();
    issued = issuedNow();
  }

  /** Takes a released item off the working copy; what was hidden stays hidden. */
  void remove() {
    removed = true;
  }

  private String hiddenNow() {
    Stream<UUID> itself = content.closed() ? Stream.of(id) : Stream.empty();
    return Stream.concat(itself, content.closedAttachments().stream())
        .map(UUID::toString)
        .collect(Collectors.joining(" "));
  }

  private Set<UUID> issuedNow() {
    Set<UUID> ids = new LinkedHashSet<>(issued);
    content.allPoints().map(Point::identity).forEach(ids::add);
    content.attachments().forEach(attachment -> ids.add(attachment.identity()));
    return Set.copyOf(ids);
  }

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

  /** The meeting on whose agenda it stands. */
  public UUID meetingId() {
    return meetingId;
  }

  /** Where on the agenda it stands. */
  public Place place() {
    return new Place(sectionId, orderKey, number);
  }

  /** What it says. */
  public ItemContent content() {
    return content;
  }

  /** True when it was taken off the working copy after a release. */
  public boolean removed() {
    return removed;
  }

  Set<UUID> issued() {
    return issued;
  }
}
