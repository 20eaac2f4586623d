package dk.kkr.agenda.items;

import dk.kkr.agenda.content.AttachedFile;
import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.ContentRules;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.Section;
import dk.kkr.agenda.meetings.SectionUse;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The items of working copies, for the commands of this and other features. Whoever writes holds
 * the meeting locked, so that its agenda cannot be released or closed meanwhile.
 */
@ApplicationScoped
public class AgendaItems implements SectionUse {

  private static final int STEP = 10;

  private final Items items;
  private final ItemVisibility visibility;
  private final Changes changes;
  private final Event<ItemRemoved> removals;
  private final Event<FilesNamed> names;
  private final Event<FilesDropped> drops;
  private final Event<ItemTodayChanged> shownOtherwise;

  AgendaItems(
      Items items,
      ItemVisibility visibility,
      Changes changes,
      Event<ItemRemoved> removals,
      Event<FilesNamed> names,
      Event<FilesDropped> drops,
      Event<ItemTodayChanged> shownOtherwise) {
    this.items = items;
    this.visibility = visibility;
    this.changes = changes;
    this.removals = removals;
    this.names = names;
    this.drops = drops;
    this.shownOtherwise = shownOtherwise;
  }

  /** The item, also one that was taken off the working copy, if there is one. */
  public Optional<Item> find(UUID id) {
    return items.findByIdOptional(id);
  }

  /**
   * The item.
   *
   * @throws ProblemException 404 when there is none on the working copy
   */
  public Item get(UUID id) {
    return find(id).filter(item -> !item.removed()).orElseThrow(() -> unknown(id));
  }

  /**
   * The item, also one that was taken off the working copy.
   *
   * @throws ProblemException 404 when there is none
   */
  Item getEver(UUID id) {
    return find(id).orElseThrow(() -> unknown(id));
  }

  /** True for an item of this service that is not for the public today. */
  public boolean isClosed(@Nullable UUID id) {
    return id != null && find(id).filter(item -> item.content().closed()).isPresent();
  }

  /** The working copy of a meeting in printed order. */
  public List<Item> on(Meeting meeting) {
    List<UUID> sections = meeting.outline().sections().stream().map(Section::id).toList();
    return items.on(meeting.id()).stream()
        .sorted(
            Comparator.<Item>comparingInt(item -> sections.indexOf(item.place().sectionId()))
                .thenComparingInt(item -> item.place().orderKey())
                .thenComparing(item -> item.place().number(), PrintedNumber.ORDER)
                .thenComparing(Item::id))
        .toList();
  }

  @Override
  public long itemsIn(UUID meetingId, UUID sectionId) {
    return items.countIn(meetingId, sectionId);
  }

  @Override
  public long itemsOn(UUID meetingId) {
    return items.countOn(meetingId);
  }

  /**
   * Puts a new item on an agenda whose meeting the caller holds alone.
   *
   * @param orderKey null for the last place in its section
   * @param number null for the next number in its section
   * @param content its attachments may name files of another item, which then have two that name
   *     them
   * @param source what the audit trail says it comes from, e.g. {@code item.create}
   */
  public Item add(
      Meeting meeting,
      UUID sectionId,
      @Nullable Integer orderKey,
      @Nullable String number,
      ItemContent content,
      String source) {
    meeting.requireAgenda("given an item");
    Section section = section(meeting, sectionId);
    check(content, Set.of());
    List<Item> there = items.on(meeting.id());
    if (there.size() >= Limits.ITEMS) {
      throw new ProblemException(
          Problems.INVALID_INPUT, "An agenda has at most %d items.".formatted(Limits.ITEMS));
    }
    List<Place> places =
        there.stream().map(Item::place).filter(p -> p.sectionId().equals(sectionId)).toList();
    Place place =
        new Place(
            sectionId,
            orderKey == null ? nextOrderKey(places) : orderKey,
            number == null
                ? PrintedNumber.next(section.number(), places.stream().map(Place::number).toList())
                : number);
    Item item = Item.create(meeting.id(), meeting.council(), place, content);
    items.persist(item);
    Set<UUID> files = item.content().files().map(AttachedFile::id).collect(Collectors.toSet());
    if (!files.isEmpty()) {
      names.fire(new FilesNamed(files));
    }
    changes.record(source, item, null, item.content());
    return item;
  }

  /**
   * Replaces an item whose meeting the caller holds, alone if it is closed or opened; what is not
   * given stays as it is.
   */
  public void write(
      Meeting meeting,
      Item item,
      UUID sectionId,
      @Nullable Integer orderKey,
      @Nullable String number,
      ItemContent content) {
    meeting.requireAgenda("changed");
    section(meeting, sectionId);
    check(content, item.issued());
    Place old = item.place();
    ItemContent before = item.content();
    if (number != null && !number.equals(old.number())) {
      Meanings.keep(on(meeting), Set.of(old.number(), number));
    }
    Visibility shownBefore = item.visibility();
    ItemToday todayBefore = item.today();
    item.write(
        new Place(
            sectionId,
            orderKey == null ? old.orderKey() : orderKey,
            number == null ? old.number() : number),
        content,
        meeting.agendaVersion());
    changes.record("item.write", item, before, item.content());
    dropped(before, item.content());
    if (!shownBefore.equals(item.visibility())) {
      visibility.changed(meeting, item, shownBefore, todayBefore);
    }
    if (!todayBefore.equals(item.today())) {
      shownOtherwise.fire(new ItemTodayChanged(meeting.id()));
    }
  }

  /** Takes an item off the working copy; released versions keep it. */
  public void remove(Meeting meeting, Item item) {
    meeting.requireAgenda("changed");
    ItemContent before = item.content();
    Meanings.keep(on(meeting), Set.of(item.place().number()));
    if (meeting.agendaVersion() > 0) {
      item.remove();
    } else {
      items.delete(item);
    }
    changes.record("item.remove", item, before, null);
    removals.fire(new ItemRemoved(meeting.council(), item.id(), before.closed()));
    if (!item.removed()) {
      dropped(before, null);
    }
  }

  /**
   * Puts a file to an attachment of an item whose meeting the caller holds, in place of the one it
   * had, or takes it away.
   *
   * @throws ProblemException 404 when the item has no such attachment
   */
  public void attach(Meeting meeting, Item item, UUID attachmentId, @Nullable AttachedFile file) {
    meeting.requireAgenda("changed");
    attachment(item, attachmentId);
    ItemContent before = item.content();
    item.attach(attachmentId, file);
    changes.record("item.file", item, before, item.content());
    dropped(before, item.content());
  }

  /**
   * An attachment on the working copy.
   *
   * @throws ProblemException 404 when the item has no such attachment
   */
  public Attachment attachment(Item item, UUID attachmentId) {
    return item.content()
        .attachment(attachmentId)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND,
                    "The item has no attachment %s. GET /items/%s shows those it has; a new one is added by changing the item."
                        .formatted(attachmentId, item.id())));
  }

  private void dropped(ItemContent before, @Nullable ItemContent after) {
    Set<UUID> files = before.files().map(AttachedFile::id).collect(Collectors.toSet());
    if (after != null) {
      after.files().map(AttachedFile::id).forEach(files::remove);
    }
    if (!files.isEmpty()) {
      drops.fire(new FilesDropped(files));
    }
  }

  private static ProblemException unknown(UUID id) {
    return new ProblemException(
        Problems.NOT_FOUND,
        "There is no item %s. GET /meetings/{id}/agenda shows the items of a meeting."
            .formatted(id));
  }

  /** The section of the working copy; 422 when there is none. */
  static Section section(Meeting meeting, UUID sectionId) {
    return meeting
        .outline()
        .find(sectionId)
        .orElseThrow(
            () ->
                new ProblemException(
                        Problems.INVALID_INPUT,
                        "The agenda of this meeting has no section %s. GET /meetings/%s shows its sections."
                            .formatted(sectionId, meeting.id()))
                    .at("/sectionId", "must be a section of this meeting"));
  }

  private static void check(ItemContent content, Collection<UUID> known) {
    List<ContentRules.Violation> wrong = ContentRules.check(content, known);
    if (!wrong.isEmpty()) {
      ProblemException problem =
          new ProblemException(
              Problems.INVALID_INPUT,
              "The item breaks %d rule(s); nothing was stored.".formatted(wrong.size()));
      wrong.forEach(each -> problem.at(each.pointer(), each.message()));
      throw problem;
    }
  }

  private static int nextOrderKey(List<Place> places) {
    return places.stream().mapToInt(Place::orderKey).max().orElse(0) + STEP;
  }
}
