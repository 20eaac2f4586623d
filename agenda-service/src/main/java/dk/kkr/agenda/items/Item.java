package dk.kkr.agenda.items;

import static java.util.stream.Collectors.toSet;

import dk.kkr.agenda.content.AttachedFile;
import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.references.Mentions;
import dk.kkr.agenda.references.Mentions.Mention;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

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

  /** Number of the last version in which it stays closed although the working copy is open. */
  private int closedThrough;

  /** Its public title in those versions. */
  private @Nullable String closedTitle;

  /** The same of attachments that are open now or left out. */
  @JdbcTypeCode(SqlTypes.JSON)
  private Map<UUID, Integer> attachmentsClosedThrough;

  /**
   * What is closed of it today: a JSON object, so that one SELECT can gather those of a meeting;
   * empty when nothing is.
   */
  @SuppressWarnings("unused") // read by queries only
  private String today;

  /** Every id that a point or attachment of this item ever had: they may come back. */
  @JdbcTypeCode(SqlTypes.JSON)
  private Set<UUID> issued;

  /** Which item a number that its texts write was about, when that number went to another. */
  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, UUID> meanings;

  protected Item() {}

  /** A new item; its points and attachments get ids where they have none. */
  static Item create(UUID meetingId, String council, Place place, ItemContent content) {
    Item item = new Item();
    item.id = UUID.randomUUID();
    item.meetingId = meetingId;
    item.council = council;
    item.issued = Set.of();
    item.meanings = Map.of();
    item.attachmentsClosedThrough = Map.of();
    item.take(place, content);
    return item;
  }

  /**
   * Replaces place and content; points and attachments without an id get one. A closed item that is
   * opened like this may say less than before, so it stays closed in what has gone out; and so does
   * a closed attachment that is opened or left out.
   *
   * @param released number of the newest released version of the agenda
   */
  void write(Place place, ItemContent newContent, int released) {
    if (content.closed() && !newContent.closed()) {
      closedThrough = released;
      closedTitle = content.publicTitle();
    }
    Map<UUID, Integer> through = new HashMap<>(attachmentsClosedThrough);
    content.closedAttachments().stream()
        .filter(id -> newContent.attachment(id).filter(Attachment::closed).isEmpty())
        .filter(_ -> released > 0)
        .forEach(id -> through.put(id, released));
    attachmentsClosedThrough = Map.copyOf(through);
    take(place, newContent.keepingFiles(content));
  }

  /** Puts a file to an attachment that it has, or takes it away. */
  void attach(UUID attachmentId, @Nullable AttachedFile file) {
    content = content.withFile(attachmentId, file);
  }

  private void take(Place place, ItemContent newContent) {
    sectionId = place.sectionId();
    orderKey = place.orderKey();
    number = place.number();
    content = newContent.identified();
    today = today().text();
    issued = issuedNow();
    meanings = stillWritten();
  }

  private Map<String, UUID> stillWritten() {
    if (meanings.isEmpty()) {
      return meanings;
    }
    Set<String> written = Mentions.of(content).stream().map(Mention::number).collect(toSet());
    Map<String, UUID> left = new HashMap<>(meanings);
    left.keySet().retainAll(written);
    return left.equals(meanings) ? meanings : Map.copyOf(left);
  }

  /** It stands elsewhere, or bears another number, and says the same. */
  void stand(Place place) {
    sectionId = place.sectionId();
    orderKey = place.orderKey();
    number = place.number();
  }

  /** Keeps which items numbers in its texts are about; what is kept already stays. */
  void mean(Map<String, UUID> meant) {
    Map<String, UUID> more = new HashMap<>(meant);
    more.putAll(meanings);
    if (!more.equals(meanings)) {
      meanings = Map.copyOf(more);
    }
  }

  /** Which item a number that its texts write was about, when that number went to another. */
  public Map<String, UUID> meanings() {
    return meanings;
  }

  /** Closes or opens it in every version, and changes nothing else. */
  void show(Visibility visibility) {
    content = content.shown(visibility.closed(), visibility.publicTitle());
    if (!visibility.closed()) {
      closedThrough = 0;
      closedTitle = null;
    }
    today = today().text();
  }

  /** Takes a released item off the working copy; what was closed stays closed. */
  void remove() {
    removed = true;
  }

  /** What is closed of it today. */
  ItemToday today() {
    boolean closed = content.closed();
    return new ItemToday(
        id,
        closed,
        closedThrough,
        closed ? content.publicTitle() : closedTitle,
        content.closedAttachments(),
        attachmentsClosedThrough);
  }

  /** Who may read it as it stands on the working copy. */
  Visibility visibility() {
    return new Visibility(content.closed(), content.publicTitle());
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
