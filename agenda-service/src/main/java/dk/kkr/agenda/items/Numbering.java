package dk.kkr.agenda.items;

import dk.kkr.agenda.items.RenumberingView.ChangedReference;
import dk.kkr.agenda.items.RenumberingView.NumberChange;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.Outline;
import dk.kkr.agenda.meetings.Section;
import dk.kkr.agenda.references.Markers;
import dk.kkr.agenda.references.Mentions;
import dk.kkr.agenda.references.Mentions.Mention;
import dk.kkr.platform.change.Changes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The order of items on a working copy, and the numbers that follow it. */
@ApplicationScoped
class Numbering {

  private static final int STEP = 10;

  private final AgendaItems items;
  private final Calendar calendar;
  private final Changes changes;

  Numbering(AgendaItems items, Calendar calendar, Changes changes) {
    this.items = items;
    this.calendar = calendar;
    this.changes = changes;
  }

  /**
   * Moves an item, whose meeting the caller holds alone; no number changes.
   *
   * @param position place in the section, counted from 1; null or beyond the end for the last
   */
  void move(Meeting meeting, Item item, UUID sectionId, @Nullable Integer position) {
    meeting.requireAgenda("changed");
    AgendaItems.section(meeting, sectionId);
    List<Item> there =
        new ArrayList<>(
            items.on(meeting).stream()
                .filter(each -> each.place().sectionId().equals(sectionId))
                .filter(each -> !each.id().equals(item.id()))
                .toList());
    int at = position == null ? there.size() : Math.min(position - 1, there.size());
    Place before = item.place();
    int low = at == 0 ? 0 : there.get(at - 1).place().orderKey();
    int high = at == there.size() ? low + 2 * STEP : there.get(at).place().orderKey();
    if (high - low > 1) {
      item.stand(new Place(sectionId, low + (high - low) / 2, before.number()));
    } else {
      there.add(at, item);
      space(there, sectionId);
    }
    changes.record("item.move", item, before, item.place());
  }

  private static void space(List<Item> there, UUID sectionId) {
    for (int i = 0; i < there.size(); i++) {
      Item each = there.get(i);
      each.stand(new Place(sectionId, (i + 1) * STEP, each.place().number()));
    }
  }

  /**
   * Numbers sections 1, 2, 3 and their items 1.1, 1.2 as they stand. The caller holds the meeting
   * alone.
   *
   * @param dryRun true to see what would change, and change nothing
   */
  RenumberingView renumber(Meeting meeting, boolean dryRun) {
    meeting.requireAgenda("renumbered");
    List<Item> agenda = items.on(meeting);
    List<Section> sections = numbered(meeting.outline().sections());
    Map<UUID, String> before = Meanings.numbers(agenda);
    Map<UUID, String> after = numbers(sections, agenda);
    RenumberingView view =
        new RenumberingView(
            dryRun,
            sectionChanges(meeting.outline().sections(), sections),
            itemChanges(agenda, after),
            references(agenda, before, after));
    if (!dryRun && !(view.sections().isEmpty() && view.items().isEmpty())) {
      apply(meeting, sections, agenda, after);
      changes.record("meeting.renumber", meeting, null, view);
    }
    return view;
  }

  private void apply(
      Meeting meeting, List<Section> sections, List<Item> agenda, Map<UUID, String> after) {
    Set<String> changing = new HashSet<>();
    agenda.stream()
        .filter(item -> !item.place().number().equals(after.get(item.id())))
        .forEach(item -> changing.add(item.place().number()));
    Meanings.keep(agenda, changing);
    calendar.arrange(meeting, new Outline(sections));
    for (Item item : agenda) {
      Place place = item.place();
      item.stand(
          new Place(
              place.sectionId(), place.orderKey(), after.getOrDefault(item.id(), place.number())));
    }
  }

  private static List<Section> numbered(List<Section> sections) {
    List<Section> numbered = new ArrayList<>();
    for (Section section : sections) {
      numbered.add(new Section(section.id(), String.valueOf(numbered.size() + 1), section.title()));
    }
    return numbered;
  }

  private static Map<UUID, String> numbers(List<Section> sections, List<Item> agenda) {
    Map<UUID, String> numbers = new LinkedHashMap<>();
    for (Section section : sections) {
      int last = 0;
      for (Item item : agenda) {
        if (item.place().sectionId().equals(section.id())) {
          last++;
          numbers.put(item.id(), section.number() + "." + last);
        }
      }
    }
    return numbers;
  }

  private static List<NumberChange> sectionChanges(List<Section> before, List<Section> after) {
    List<NumberChange> changed = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Section then = before.get(i);
      String now = after.get(i).number();
      if (!then.number().equals(now)) {
        changed.add(new NumberChange(then.id(), then.title(), then.number(), now));
      }
    }
    return changed;
  }

  private static List<NumberChange> itemChanges(List<Item> agenda, Map<UUID, String> after) {
    return agenda.stream()
        .map(
            item ->
                new NumberChange(
                    item.id(),
                    item.content().title(),
                    item.place().number(),
                    after.getOrDefault(item.id(), item.place().number())))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private static List<ChangedReference> references(
      List<Item> agenda, Map<UUID, String> before, Map<UUID, String> after) {
    Map<String, UUID> earlier = Markers.bearers(before);
    Map<String, UUID> later = Markers.bearers(after);
    List<ChangedReference> changed = new ArrayList<>();
    for (Item item : agenda) {
      for (Mention mention : Mentions.of(item.content())) {
        String number = mention.number();
        UUID meant = item.meanings().getOrDefault(number, earlier.get(number));
        UUID then = later.get(number);
        if (meant != null && !meant.equals(then)) {
          changed.add(
              new ChangedReference(
                  item.id(),
                  after.getOrDefault(item.id(), item.place().number()),
                  number,
                  mention.excerpt(),
                  meant,
                  after.get(meant),
                  then));
        }
      }
    }
    return changed;
  }
}
