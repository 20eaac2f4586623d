package dk.kkr.agenda.reading;

import dk.kkr.agenda.meetings.DateStatus;
import dk.kkr.agenda.meetings.MeetingState;
import dk.kkr.agenda.meetings.VersionKind;
import dk.kkr.agenda.pages.Days;
import dk.kkr.agenda.pages.Way;
import dk.kkr.agenda.pages.Ways;
import dk.kkr.agenda.reading.AgendaPage.Fact;
import dk.kkr.agenda.reading.AgendaPage.Section;
import dk.kkr.agenda.reading.AgendaPage.Source;
import dk.kkr.agenda.reading.ItemPage.On;
import dk.kkr.agenda.versions.AgendaView;
import dk.kkr.agenda.versions.AgendaView.MovedMeeting;
import dk.kkr.agenda.versions.VersionView;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import dk.kkr.reference.dates.DanishDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts agendas into words: what the reader may see of them and nothing else. */
@ApplicationScoped
class AgendaPages {

  private final ReferenceData reference;
  private final Clock clock;
  private final Ways ways;

  AgendaPages(ReferenceData reference, Clock clock, Ways ways) {
    this.reference = reference;
    this.clock = clock;
    this.ways = ways;
  }

  /**
   * The page of an agenda.
   *
   * @param service address of this service, without a slash at its end
   * @param matters ways from items to their matters
   */
  AgendaPage of(AgendaView agenda, String service, Map<UUID, List<Way>> matters) {
    String council =
        reference.council(agenda.council()).map(Council::name).orElse(agenda.council());
    VersionView version = agenda.version();
    Integer number = version == null ? null : version.number();
    On on = new On(council, number, Set.copyOf(agenda.addedItems()));
    return new AgendaPage(
        Days.kept(
            "%s for møde i %s den %s"
                .formatted(kind(agenda), council, DanishDates.format(agenda.date()))),
        notices(agenda).stream().map(Days::kept).toList(),
        facts(agenda),
        Prose.of(agenda.practical()),
        Stream.concat(
                PastWords.participants(agenda.pastMinutes()),
                agenda.sections().stream()
                    .map(
                        section ->
                            new Section(
                                Anchors.section(section.id()),
                                section.number(),
                                section.title(),
                                PastWords.of(section.pastDecision()),
                                section.items().stream()
                                    .map(
                                        item ->
                                            ItemPage.of(
                                                item,
                                                on,
                                                matters.getOrDefault(item.id(), List.of())))
                                    .toList())))
            .toList(),
        status(agenda),
        council,
        ways(agenda),
        ways.from(agenda.council(), agenda.date()),
        service,
        new Source(agenda.meetingId(), agenda.draftHash(), number));
  }

  private static String kind(AgendaView agenda) {
    if (agenda.additionsOnly()) {
      return "Tillægsdagsorden";
    }
    return agenda.pastMinutes() == null ? "Dagsorden" : "Dagsorden og referat";
  }

  private List<Way> ways(AgendaView agenda) {
    List<Way> all = new ArrayList<>(AgendaWays.of(agenda));
    if (agenda.minutesVersion() > 0) {
      all.add(ways.minutes(agenda.meetingId()));
    }
    return all;
  }

  private List<String> notices(AgendaView agenda) {
    List<String> notices = new ArrayList<>();
    if (agenda.state() == MeetingState.CANCELLED) {
      String why = agenda.cancellationReason();
      notices.add(why == null ? "Mødet er aflyst." : "Mødet er aflyst: " + why);
    } else if (agenda.moved() != null) {
      notices.add(moved(agenda.moved(), agenda.date()));
    }
    if (agenda.draft()) {
      notices.add(
          agenda.date().isBefore(LocalDate.now(clock))
              ? "Udkast. Dagsordenen er ikke lagt ud til andre og kan ændres."
              : "Udkast. Dagsordenen er ikke udsendt og kan ændres.");
    }
    if (agenda.additionsOnly()) {
      notices.add("Her står kun det, som tillægget føjer til. Resten står i hele dagsordenen.");
    }
    VersionView version = agenda.version();
    if (version != null && version.number() < agenda.newestVersion()) {
      notices.add(
          "Dette er version %d. Den nyeste er version %d."
              .formatted(version.number(), agenda.newestVersion()));
    }
    return notices;
  }

  private static String moved(MovedMeeting now, LocalDate told) {
    String when = DanishDates.formatWithWeekday(now.date()) + time(now.start(), null);
    String where = now.place() == null ? "" : ", " + now.place();
    return now.date().equals(told)
        ? "Ændret siden denne udgave: mødet er %s%s.".formatted(when, where)
        : "Mødet er flyttet til %s%s.".formatted(when, where);
  }

  private List<Fact> facts(AgendaView agenda) {
    List<Fact> facts = new ArrayList<>();
    PointWords.add(facts, "Møde", agenda.title());
    facts.add(
        new Fact(
            "Tid",
            DanishDates.formatWithWeekday(agenda.date())
                + time(agenda.start(), agenda.end())
                + (isTentative(agenda) ? " (foreløbig dato)" : "")));
    PointWords.add(facts, "Sted", agenda.place());
    PointWords.add(facts, "Gæster", String.join("; ", agenda.guests()));
    PointWords.add(facts, "Frister", deadlines(agenda));
    facts.add(new Fact("Status", status(agenda)));
    VersionView version = agenda.version();
    if (version != null) {
      PointWords.add(
          facts,
          version.kind() == VersionKind.AS_HELD ? "Ændret på mødet" : "Om versionen",
          version.note());
    }
    return facts.stream().map(fact -> new Fact(fact.label(), Days.kept(fact.value()))).toList();
  }

  /** Only of a meeting that is still to come. */
  private static boolean isTentative(AgendaView agenda) {
    return agenda.dateStatus() == DateStatus.TENTATIVE
        && (agenda.state() == MeetingState.DRAFT || agenda.state() == MeetingState.RELEASED);
  }

  private static String deadlines(AgendaView agenda) {
    return agenda.deadlines().stream()
        .map(each -> "%s: %s".formatted(DanishDates.format(each.date()), each.words()))
        .collect(Collectors.joining("; "));
  }

  private static String time(@Nullable LocalTime start, @Nullable LocalTime end) {
    if (start == null) {
      return "";
    }
    String from = " " + DanishDates.format(start);
    return end == null ? from : from + DanishDates.format(end).replaceFirst("kl\\. ", "–");
  }

  private String status(AgendaView agenda) {
    VersionView version = agenda.version();
    if (version == null) {
      return "Udkast, ikke udsendt";
    }
    LocalDate day = LocalDate.ofInstant(version.releasedAt(), clock.getZone());
    String released =
        "Version %d%s, %s %s"
            .formatted(
                version.number(),
                DanishWords.kind(version.kind(), agenda.additionsOnly()),
                DanishWords.cameOut(day, agenda.date()),
                DanishDates.format(day));
    return switch (agenda.state()) {
      case HELD -> released + ". Mødet er holdt";
      case CLOSED -> released + ". Mødet er holdt, og referatet er godkendt";
      case CANCELLED -> released + ". Mødet er aflyst";
      case DRAFT, RELEASED -> released;
    };
  }
}
