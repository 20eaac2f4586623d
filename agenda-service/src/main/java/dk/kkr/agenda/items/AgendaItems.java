package dk.kkr.agenda.items;

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

  AgendaItems(
      Items items, ItemVisibility visibility, Changes changes, Event<ItemRemoved> removals) {
    this.items = items;
    this.visibility = visibility;
    this.changes = changes;
    this.removals = removals;
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
    changes.record(source, item, null, item.content());
    return item;
  }

  /**
   * Replaces an item whose meeting the caller holds, alone if it is closed or opened; what is not
   * given stays as it is.
   */
  void write(
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
    if (!shownBefore.equals(item.visibility())) {
      visibility.changed(meeting, item, shownBefore, todayBefore);
    }
  }

  /** Takes an item off the working copy; released versions keep it. */
  void remove(Meeting meeting, Item item) {
    meeting.requireAgenda("changed");
    ItemContent before = item.content();
    if (meeting.agendaVersion() > 0) {
      item.remove();
    } else {
      items.delete(item);
    }
    changes.record("item.remove", item, before, null);
    removals.fire(new ItemRemoved(meeting.council(), item.id(), before.closed()));
  }

  private static ProblemException unknown(UUID id) {
    return new ProblemException(
        Problems.NOT_FOUND,
        "There is no item %s. GET /meetings/{id}/agenda shows the items of a meeting."
            .formatted(id));
  }

  private static Section section(Meeting meeting, UUID sectionId) {
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
