package dk.kkr.agenda.standing;

import dk.kkr.agenda.backlog.MinutesEntries;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Part;
import dk.kkr.agenda.content.Point;
import dk.kkr.agenda.content.Subject;
import dk.kkr.agenda.importing.PartKind;
import dk.kkr.agenda.importing.Verb;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.MinutesState;
import dk.kkr.agenda.meetings.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts the standing items of a council on the agenda of a meeting, each once. */
@ApplicationScoped
class StandingPlacing {

  private final Templates templates;
  private final Placements placements;
  private final AgendaItems items;
  private final Calendar calendar;
  private final MinutesEntries minutes;

  StandingPlacing(
      Templates templates,
      Placements placements,
      AgendaItems items,
      Calendar calendar,
      MinutesEntries minutes) {
    this.templates = templates;
    this.placements = placements;
    this.items = items;
    this.calendar = calendar;
    this.minutes = minutes;
  }

  /** What stands on the agendas of a council: its own templates, or the usual ones. */
  List<StandingItem> templates(String council) {
    return templates.of(council).map(CouncilTemplates::items).orElse(StandingItem.USUAL);
  }

  /**
   * Places what does not stand on the agenda yet. The caller holds the calendar of the council and
   * the meeting alone.
   *
   * @return the items that came onto it
   */
  List<Item> place(Meeting meeting) {
    meeting.requireAgenda("given its standing items");
    Optional<Meeting> before = calendar.before(meeting.council(), meeting.date());
    StandingWords words =
        StandingWords.of(meeting, before, calendar.daysAfter(meeting.council(), meeting.date()));
    List<Item> placed = new ArrayList<>();
    List<StandingItem> all = templates(meeting.council());
    for (int i = 0; i < all.size(); i++) {
      StandingItem template = all.get(i);
      UUID section = section(meeting, template.section(), all.subList(i + 1, all.size()));
      String title = template.title();
      if (title != null && wanted(template, before) && !stands(meeting, template, words, before)) {
        Item item = place(meeting, template, section, words);
        placements.persist(new StandingPlacement(item.id(), meeting.id(), template.key()));
        placed.add(item);
      }
    }
    return placed;
  }

  // Nobody approves the minutes of a first meeting.
  private static boolean wanted(StandingItem template, Optional<Meeting> before) {
    return template.kind() != StandingItem.Kind.MINUTES_APPROVAL || before.isPresent();
  }

  // A section that is made stands before those of later templates, and in any case before what
  // closes a meeting; its number is the next free one.
  private UUID section(Meeting meeting, String title, List<StandingItem> later) {
    List<Section> sections = meeting.outline().sections();
    int there = index(sections, title);
    if (there >= 0) {
      return sections.get(there).id();
    }
    Section made = new Section(UUID.randomUUID(), nextNumber(sections), title);
    calendar.addSection(
        meeting,
        made,
        later.stream()
            .map(template -> index(sections, template.section()))
            .filter(index -> index >= 0)
            .findFirst()
            .or(() -> closing(sections))
            .map(index -> index + 1)
            .orElse(null));
    return made.id();
  }

  /** Where the last section is the one in which anybody says anything, its place. */
  private static Optional<Integer> closing(List<Section> sections) {
    return sections.isEmpty()
            || !sections.getLast().title().strip().equalsIgnoreCase(StandingItem.CLOSING)
        ? Optional.empty()
        : Optional.of(sections.size() - 1);
  }

  private static int index(List<Section> sections, String title) {
    return IntStream.range(0, sections.size())
        .filter(i -> sections.get(i).title().strip().equalsIgnoreCase(title.strip()))
        .findFirst()
        .orElse(-1);
  }

  private static String nextNumber(List<Section> sections) {
    Set<String> used = sections.stream().map(Section::number).collect(Collectors.toSet());
    return IntStream.iterate(sections.size() + 1, number -> number + 1)
        .mapToObj(String::valueOf)
        .filter(number -> !used.contains(number))
        .findFirst()
        .orElseThrow();
  }

  // By its template, by its words, or by the minutes that it is about.
  private boolean stands(
      Meeting meeting, StandingItem template, StandingWords words, Optional<Meeting> before) {
    List<Item> there = items.on(meeting);
    List<UUID> placed =
        placements.on(meeting.id()).stream()
            .filter(each -> each.templateKey().equals(template.key()))
            .map(StandingPlacement::itemId)
            .toList();
    String title = words.fill(Objects.requireNonNull(template.title()));
    return there.stream()
        .anyMatch(
            item ->
                placed.contains(item.id())
                    || item.content().title().strip().equalsIgnoreCase(title)
                    || (template.kind() == StandingItem.Kind.MINUTES_APPROVAL
                        && before.isPresent()
                        && isAbout(item, before.get().id())));
  }

  private static boolean isAbout(Item item, UUID meeting) {
    return item.content()
        .allPoints()
        .map(Point::subject)
        .filter(Objects::nonNull)
        .anyMatch(
            subject -> subject.type() == Subject.Type.MINUTES && subject.id().equals(meeting));
  }

  private Item place(Meeting meeting, StandingItem template, UUID section, StandingWords words) {
    if (template.kind() == StandingItem.Kind.MINUTES_APPROVAL) {
      Meeting before = words.before().orElseThrow();
      Optional<Item> waiting = minutes.place(before.id(), meeting, section);
      if (waiting.isPresent()) {
        return waiting.get();
      }
    }
    return items.add(meeting, section, null, null, content(template, words), "item.standing");
  }

  private static ItemContent content(StandingItem template, StandingWords words) {
    boolean aboutMinutes = template.kind() == StandingItem.Kind.MINUTES_APPROVAL;
    List<Part> parts = new ArrayList<>();
    String text = template.text();
    if (text != null && !text.isBlank()) {
      parts.add(new Part(PartKind.BACKGROUND, "Baggrund", words.fill(text)));
    }
    String link =
        aboutMinutes ? words.before().map(each -> each.plan().minutesLink()).orElse(null) : null;
    if (link != null) {
      parts.add(new Part(PartKind.EXPOSITION, null, "Referatet: " + link));
    }
    return ItemContent.plain(
        words.fill(Objects.requireNonNull(template.title())),
        parts,
        points(template, words, aboutMinutes ? words.before().orElse(null) : null));
  }

  private static List<Point> points(
      StandingItem template, StandingWords words, @Nullable Meeting minutesOf) {
    String recommendation = template.recommendation();
    if (recommendation == null || recommendation.isBlank()) {
      return List.of();
    }
    String text = words.fill(recommendation);
    if (minutesOf != null && minutesOf.minutesState() != MinutesState.NONE) {
      Subject subject =
          new Subject(Subject.Type.MINUTES, minutesOf.id(), minutesOf.minutesVersion());
      return List.of(Point.about(subject, Verb.APPROVE, text));
    }
    return List.of(Point.written(List.of(Verb.APPROVE), text, List.of(), List.of()));
  }
}
