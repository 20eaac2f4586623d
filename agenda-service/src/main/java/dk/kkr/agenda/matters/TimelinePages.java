package dk.kkr.agenda.matters;

import dk.kkr.agenda.matters.TimelineEntry.Kind;
import dk.kkr.agenda.matters.TimelineEntry.Shown;
import dk.kkr.agenda.matters.TimelinePage.Fact;
import dk.kkr.agenda.matters.TimelinePage.Line;
import dk.kkr.agenda.matters.TimelinePage.Year;
import dk.kkr.agenda.pages.Days;
import dk.kkr.agenda.pages.Way;
import dk.kkr.agenda.pages.Ways;
import dk.kkr.agenda.reading.DanishWords;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import dk.kkr.reference.dates.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts timelines into Danish words. */
@ApplicationScoped
class TimelinePages {

  private final ReferenceData reference;
  private final Ways ways;

  TimelinePages(ReferenceData reference, Ways ways) {
    this.reference = reference;
    this.ways = ways;
  }

  /** The page of a timeline. */
  TimelinePage of(TimelineView view, int limit) {
    MatterView matter = view.matter();
    Map<String, List<Line>> years = new LinkedHashMap<>();
    for (Shown shown : view.items()) {
      LocalDate day = shown.date() == null ? shown.meetingDate() : shown.date();
      String year = day == null ? "Uden dato" : Integer.toString(day.getYear());
      years.computeIfAbsent(year, ignored -> new ArrayList<>()).add(line(shown));
    }
    return new TimelinePage(
        "Sagsforløb: " + matter.title(),
        matter.published() ? List.of() : List.of("Sagsforløbet er ikke offentligt."),
        facts(matter),
        matter.description(),
        years.entrySet().stream().map(each -> new Year(each.getKey(), each.getValue())).toList(),
        view.next() == null
            ? null
            : "/matters/%s/timeline?limit=%d&after=%s".formatted(matter.id(), limit, view.next()),
        foot(matter));
  }

  /** Of a matter of several councils, what there is of the first of them. */
  private List<Way> foot(MatterView matter) {
    return matter.councils().isEmpty()
        ? Ways.everywhere()
        : ways.from(matter.councils().getFirst());
  }

  private List<Fact> facts(MatterView matter) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "Råd",
            matter.councils().stream().map(this::council).collect(Collectors.joining(", "))));
    if (matter.owner() != null) {
      facts.add(new Fact("Ansvarlig", matter.owner()));
    }
    if (!matter.policyAreas().isEmpty()) {
      facts.add(new Fact("Emner", String.join(", ", matter.policyAreas())));
    }
    facts.add(
        new Fact(
            "Status",
            matter.stateReason() == null
                ? state(matter.state())
                // At first the day is that on which the matter was written down, and says nothing.
                : "%s siden den %s: %s"
                    .formatted(
                        state(matter.state()),
                        DanishDates.format(matter.stateSince()),
                        matter.stateReason())));
    return facts;
  }

  private Line line(Shown shown) {
    LocalDate date = shown.date();
    return new Line(
        when(shown),
        date == null ? null : machine(shown, date),
        heading(shown),
        where(shown),
        shown.text(),
        outcome(shown),
        shown.open() ? null : "Ikke offentligt",
        shown.link());
  }

  private static String heading(Shown shown) {
    String title = shown.title();
    return switch (shown.kind()) {
      case ORIGIN -> "Begyndelse";
      case ITEM -> Objects.requireNonNullElse(title, "Punkt");
      case POSITION -> "Holdning fra " + title;
      case DECISION -> shown.fromFile() ? DanishWords.PAST_DECISION : "Beslutning";
      case FOLLOW_UP -> "Opfølgning: " + title;
    };
  }

  private @Nullable String where(Shown shown) {
    LocalDate meeting = shown.meetingDate();
    String council = shown.council();
    if (meeting == null || council == null) {
      return null;
    }
    String where = "mødet i %s den %s".formatted(council(council), DanishDates.format(meeting));
    return Days.kept(
        shown.number() == null ? "På " + where : "Punkt %s på %s".formatted(shown.number(), where));
  }

  private static @Nullable String outcome(Shown shown) {
    String outcome = shown.outcome();
    if (outcome == null) {
      return null;
    }
    return switch (shown.kind()) {
      case ORIGIN -> origin(outcome);
      case ITEM -> outcome.equals("CANCELLED") ? "Mødet er aflyst" : null;
      case POSITION -> outcome.equals("EXPECTED") ? "Afventer" : null;
      case DECISION -> DanishWords.outcome(outcome);
      case FOLLOW_UP -> entry(outcome);
    };
  }

  private static String origin(String kind) {
    return switch (MatterOrigin.Kind.valueOf(kind)) {
      case MEETING_ORDER -> "Bestilt på et møde";
      case DUTY -> "Tilbagevendende opgave";
      case MUNICIPALITY -> "Rejst af en kommune";
      case OTHER -> "Anden anledning";
    };
  }

  private static String entry(String state) {
    return switch (state) {
      case "OPEN" -> "Venter på en dagsorden";
      case "PLACED" -> "På dagsordenen";
      case "DISMISSED" -> "Kommer ikke på dagsordenen";
      default -> "Afsluttet";
    };
  }

  private static String state(MatterState state) {
    return switch (state) {
      case OPEN -> "I gang";
      case RESTING -> "Hviler";
      case CLOSED -> "Afsluttet";
    };
  }

  private static String when(Shown shown) {
    LocalDate date = shown.date();
    if (date == null) {
      return shown.kind() == Kind.ORIGIN ? "Dato ikke oplyst" : "Uden dato";
    }
    return switch (shown.precision()) {
      case DAY -> Days.kept(DanishDates.format(date));
      case MONTH, SEASON -> DanishDates.format(YearMonth.from(date));
      case NONE -> Integer.toString(date.getYear());
    };
  }

  private static String machine(Shown shown, LocalDate date) {
    return switch (shown.precision()) {
      case DAY -> date.toString();
      case MONTH, SEASON -> date.toString().substring(0, 7);
      case NONE -> date.toString().substring(0, 4);
    };
  }

  private String council(String key) {
    return reference.council(key).map(Council::name).orElse(key);
  }
}
