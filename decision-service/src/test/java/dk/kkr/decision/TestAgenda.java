package dk.kkr.decision;

import dk.kkr.platform.test.IncomingEvents;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agenda as agenda-service would release it, with ids of its own: section 1 with an item and one
 * point, section 2 with an item without points, section 3 with an item of one point, an item with a
 * lead over two leaves and a closed item, and section 4 without items.
 */
public final class TestAgenda {

  /** Day of the meeting unless said otherwise. */
  public static final LocalDate DAY = LocalDate.of(2022, 3, 11);

  private static final IncomingEvents AGENDA = IncomingEvents.from("agenda");

  private final UUID meetingId = UUID.randomUUID();
  private final String council;
  private final LocalDate date;
  private final List<Section> sections = new ArrayList<>();
  private long revision;
  private int version;
  private String kind = "INVITATION";

  private TestAgenda(String council, LocalDate date) {
    this.council = council;
    this.date = date;
  }

  /** The usual agenda, not yet released. */
  public static TestAgenda usual() {
    return usual(Api.COUNCIL, DAY);
  }

  /** The usual agenda of another council or day. */
  public static TestAgenda usual(String council, LocalDate date) {
    TestAgenda agenda = new TestAgenda(council, date);
    agenda.section("1", "Godkendelse").item("1.1", "Dagsorden").point("Godkender dagsordenen");
    agenda.section("2", "Siden sidst").item("2.1", "Nyt fra udvalgene");
    Section common = agenda.section("3", "Fælles sager");
    common
        .item("3.1", "Plan for cykelforbindelser")
        .point(
            "Beder kommunerne indmelde strækninger, så status forelægges på mødet den 10. juni 2022");
    Point lead = common.item("3.2", "Fælles ramme").point("Godkender følgende dele");
    lead.child("Godkender formålet");
    lead.child("Godkender økonomien");
    Item closed = common.item("3.3", "Køb af ejendommen Havnevej");
    closed.closed = true;
    closed.publicTitle = "Ejendomssag";
    closed.point("Godkender købet");
    agenda.section("4", "Udpegninger");
    return agenda;
  }

  /** Tells that the meeting was called and releases the first version. */
  public TestAgenda released() {
    scheduledAgain(date);
    return release();
  }

  /** Tells that the meeting was called, whatever was told before. */
  public void scheduledAgain(LocalDate day) {
    AGENDA.take(
        "MeetingScheduled",
        meetingId,
        ++revision,
        map(
            "meetingId",
            meetingId,
            "council",
            council,
            "title",
            null,
            "date",
            day,
            "dateStatus",
            "CONFIRMED",
            "start",
            "10:00",
            "place",
            "Rådhuset, mødesal 1",
            "external",
            false));
  }

  /** Tells once more of the newest version. */
  public void releasedAgain() {
    AGENDA.take("AgendaReleased", meetingId, ++revision, data());
  }

  /** Releases the next version. */
  public TestAgenda release() {
    kind = version == 0 ? "INVITATION" : "CORRECTION";
    version++;
    releasedAgain();
    return this;
  }

  /** Releases the next version, as the meeting changed it. */
  public TestAgenda releaseAsHeld() {
    kind = "AS_HELD";
    version++;
    releasedAgain();
    return this;
  }

  /** Tells that the meeting was moved. */
  public void moveTo(LocalDate newDate) {
    AGENDA.take(
        "MeetingRescheduled",
        meetingId,
        ++revision,
        map(
            "meetingId",
            meetingId,
            "council",
            council,
            "title",
            null,
            "date",
            newDate,
            "dateStatus",
            "CONFIRMED",
            "start",
            "10:00",
            "place",
            "Rådhuset, mødesal 1",
            "external",
            false,
            "previousDate",
            date));
  }

  /** Tells that the meeting was cancelled. */
  public void cancel() {
    AGENDA.take(
        "MeetingCancelled",
        meetingId,
        ++revision,
        map("meetingId", meetingId, "council", council, "date", date, "reason", "For få sager"));
  }

  /** Tells that a released item was closed to the public, or opened to it. */
  public void show(Item item, boolean closed, @Nullable String publicTitle) {
    AGENDA.take(
        "ItemVisibilityChanged",
        meetingId,
        ++revision,
        map(
            "meetingId",
            meetingId,
            "council",
            council,
            "itemId",
            item.id,
            "closed",
            closed,
            "publicTitle",
            publicTitle));
  }

  /** The data of the event. */
  public Map<String, Object> data() {
    return map(
        "meetingId",
        meetingId,
        "council",
        council,
        "date",
        date,
        "agendaVersion",
        version,
        "kind",
        kind,
        "releasedAt",
        "2022-03-04T09:15:00Z",
        "note",
        null,
        "sections",
        sections.stream().map(Section::data).toList());
  }

  /** The meeting. */
  public UUID meetingId() {
    return meetingId;
  }

  /** The section with this number. */
  public Section section(String number) {
    return sections.stream().filter(s -> s.number.equals(number)).findFirst().orElseThrow();
  }

  /** The item with this number. */
  public Item item(String number) {
    return sections.stream()
        .flatMap(s -> s.items.stream())
        .filter(i -> i.number.equals(number))
        .findFirst()
        .orElseThrow();
  }

  /** The point at a path such as {@code 1.2} of an item. */
  public Point point(String item, String path) {
    List<Point> siblings = item(item).points;
    Point found = null;
    for (String ordinal : path.split("\\.", -1)) {
      found = siblings.get(Integer.parseInt(ordinal) - 1);
      siblings = found.children;
    }
    return Objects.requireNonNull(found);
  }

  /** The id of a point. */
  public UUID pointId(String item, String path) {
    return point(item, path).id;
  }

  /** The ids of all leaves, in order. */
  public List<UUID> leaves() {
    List<UUID> leaves = new ArrayList<>();
    sections.forEach(s -> s.items.forEach(i -> i.points.forEach(p -> p.leaves(leaves))));
    return leaves;
  }

  /** Adds a section. */
  public Section section(String number, String title) {
    Section section = new Section(number, title);
    sections.add(section);
    return section;
  }

  private static Map<String, Object> map(@Nullable Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return map;
  }

  /** A section. */
  public static final class Section {
    /** Its id. */
    public final UUID id = UUID.randomUUID();

    /** Its items. */
    public final List<Item> items = new ArrayList<>();

    private final String number;
    private final String title;

    private Section(String number, String title) {
      this.number = number;
      this.title = title;
    }

    /** Adds an item. */
    public Item item(String itemNumber, String itemTitle) {
      Item item = new Item(itemNumber, itemTitle);
      items.add(item);
      return item;
    }

    private Map<String, Object> data() {
      return map(
          "sectionId",
          id,
          "number",
          number,
          "title",
          title,
          "items",
          items.stream().map(Item::data).toList());
    }
  }

  /** An item. */
  public static final class Item {
    /** Its id. */
    public final UUID id = UUID.randomUUID();

    /** Its points. */
    public final List<Point> points = new ArrayList<>();

    /** Whether it is closed. */
    public boolean closed;

    /** What the public reads. */
    public @Nullable String publicTitle;

    /** What the council reads. */
    public String title;

    private final String number;

    private Item(String number, String title) {
      this.number = number;
      this.title = title;
    }

    /** Adds a point. */
    public Point point(String text) {
      Point point = new Point(text);
      points.add(point);
      return point;
    }

    private Map<String, Object> data() {
      return map(
          "itemId",
          id,
          "number",
          number,
          "title",
          title,
          "publicTitle",
          publicTitle,
          "caseNumber",
          null,
          "closed",
          closed,
          "contentHash",
          "0".repeat(64),
          "points",
          points.stream().map(Point::data).toList());
    }
  }

  /** A point. */
  public static final class Point {
    /** Its id. */
    public final UUID id = UUID.randomUUID();

    /** The points below. */
    public final List<Point> children = new ArrayList<>();

    /** What it proposes. */
    public String text;

    /** What it decides on. */
    public @Nullable Map<String, Object> subject;

    private Point(String text) {
      this.text = text;
    }

    /** Adds a point below. */
    public Point child(String childText) {
      Point child = new Point(childText);
      children.add(child);
      return child;
    }

    /** Makes it a point about minutes. */
    public Point aboutMinutes(UUID meeting, int minutesVersion) {
      subject = map("type", "MINUTES", "id", meeting, "revision", minutesVersion);
      return this;
    }

    private void leaves(List<UUID> leaves) {
      if (children.isEmpty()) {
        leaves.add(id);
      }
      children.forEach(child -> child.leaves(leaves));
    }

    private Map<String, Object> data() {
      return map(
          "pointId",
          id,
          "verbs",
          List.of("APPROVE"),
          "text",
          text,
          "contents",
          List.of(),
          "children",
          children.stream().map(Point::data).toList(),
          "addressees",
          List.of(),
          "dueOn",
          null,
          "bindingKind",
          null,
          "subject",
          subject);
    }
  }
}
