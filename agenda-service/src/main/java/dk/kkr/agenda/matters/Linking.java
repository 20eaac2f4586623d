package dk.kkr.agenda.matters;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.ShownOnMeetings;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what belongs to matters, in whatever state agenda, meeting and matter are. */
@ApplicationScoped
class Linking {

  /** Assumed: what belongs to more than a few things belongs to none. */
  static final int MATTERS_OF_AN_ITEM = 5;

  /** Assumed: several terms of a council that meets five times a year. */
  static final int LINKS_OF_A_MATTER = 200;

  private final MatterLinks links;
  private final AgendaItems items;
  private final Calendar calendar;
  private final ShownOnMeetings shown;
  private final Changes changes;
  private final Clock clock;

  Linking(
      MatterLinks links,
      AgendaItems items,
      Calendar calendar,
      ShownOnMeetings shown,
      Changes changes,
      Clock clock) {
    this.links = links;
    this.items = items;
    this.calendar = calendar;
    this.shown = shown;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * The council whose item or meeting is meant.
   *
   * @throws ProblemException 422 when there is no such item or stub, or both or neither are named
   */
  String councilOf(MatterCommands.Link command) {
    UUID itemId = command.itemId();
    UUID meetingId = command.meetingId();
    if (itemId != null && meetingId == null && command.title() == null) {
      return items
          .find(itemId)
          .map(Item::scope)
          .orElseThrow(() -> wrong("/itemId", "must be an item of an agenda"));
    }
    if (itemId == null && meetingId != null && command.title() != null) {
      return calendar
          .find(meetingId)
          .filter(Meeting::external)
          .map(Meeting::council)
          .orElseThrow(() -> wrong("/meetingId", "must be a stub of a meeting outside the system"));
    }
    throw wrong("/itemId", "must be given, or else meetingId with title, and not both");
  }

  /**
   * Links what the command names, which belongs to this council.
   *
   * @throws ProblemException 409 {@code already-linked}
   * @throws ProblemException 422 when the council does not share the matter, or too much is linked
   */
  MatterLink link(Matter matter, String council, MatterCommands.Link command) {
    if (!matter.councils().contains(council)) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "%s does not share the matter. Add it to the councils of the matter first."
                  .formatted(council))
          .at(command.itemId() == null ? "/meetingId" : "/itemId", "must be of a sharing council");
    }
    links.lock(matter.id());
    requireRoom(links.countOf(matter.id()) < LINKS_OF_A_MATTER, "A matter has", LINKS_OF_A_MATTER);
    UUID itemId = command.itemId();
    return itemId == null ? outside(matter, council, command) : item(matter, council, itemId);
  }

  private MatterLink item(Matter matter, String council, UUID itemId) {
    links.lock(itemId);
    if (links.find(matter.id(), itemId).isPresent()) {
      throw new ProblemException(
              AgendaProblems.ALREADY_LINKED,
              "Item %s belongs to this matter already.".formatted(itemId))
          .with("existing", "/matters/%s/timeline".formatted(matter.id()));
    }
    requireRoom(
        links.ofItem(itemId).size() < MATTERS_OF_AN_ITEM, "An item belongs to", MATTERS_OF_AN_ITEM);
    return add("matter.link", MatterLink.item(matter.id(), itemId, council, now()));
  }

  private MatterLink outside(Matter matter, String council, MatterCommands.Link command) {
    UUID meetingId = required(command.meetingId());
    var what = new MatterLink.Outside(command.number(), required(command.title()), command.text());
    return add("matter.link", MatterLink.outside(matter.id(), meetingId, council, what, now()));
  }

  /** Links an item that comes from one of the matter, unless there is no room. */
  void follow(Matter matter, Item item) {
    links.lock(matter.id());
    links.lock(item.id());
    if (links.find(matter.id(), item.id()).isEmpty()
        && links.countOf(matter.id()) < LINKS_OF_A_MATTER
        && links.ofItem(item.id()).size() < MATTERS_OF_AN_ITEM) {
      add("matter.follow", MatterLink.item(matter.id(), item.id(), item.scope(), now()));
    }
  }

  /** It does not belong to the matter any more. */
  void unlink(MatterLink link) {
    LinkView before = LinkView.of(link);
    touch(link);
    links.delete(link);
    changes.record("matter.unlink", link, before, null);
  }

  private MatterLink add(String action, MatterLink link) {
    links.persist(link);
    changes.record(action, link, null, LinkView.of(link));
    touch(link);
    return link;
  }

  // The page of the agenda leads to the matters of its items.
  private void touch(MatterLink link) {
    UUID itemId = link.itemId();
    if (itemId != null) {
      items.find(itemId).map(Item::meetingId).ifPresent(shown::changed);
    }
  }

  private static void requireRoom(boolean room, String who, int most) {
    if (!room) {
      throw new ProblemException(
          Problems.INVALID_INPUT,
          "%s at most %d links. Unlink something first.".formatted(who, most));
    }
  }

  private static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("Asked for before councilOf was");
    }
    return value;
  }

  private static ProblemException wrong(String pointer, String message) {
    return new ProblemException(
            Problems.INVALID_INPUT,
            "A link leads to an item, or to what a meeting outside the system dealt with.")
        .at(pointer, message);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
