package dk.kkr.agenda.search;

import dk.kkr.agenda.meetings.MeetingState;
import dk.kkr.agenda.pages.Days;
import dk.kkr.agenda.pages.Way;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.reference.Council;
import dk.kkr.reference.Municipality;
import dk.kkr.reference.ReferenceData;
import dk.kkr.reference.dates.DanishDates;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the template prints of a search, in Danish.
 *
 * @param title of the page
 * @param q what was typed; empty for nothing
 * @param from first day, as the form takes it; empty for none
 * @param to last day; empty for none
 * @param caseNumber empty for any
 * @param policyArea empty for any
 * @param councils to choose from
 * @param municipalities to choose from, by name
 * @param kinds to choose from
 * @param summary what was found, in a sentence
 * @param hits in their order
 * @param next where the next page is; null on the last
 * @param foot ways to other pages
 */
record SearchPage(
    String title,
    String q,
    String from,
    String to,
    String caseNumber,
    String policyArea,
    List<Choice> councils,
    List<Choice> municipalities,
    List<Choice> kinds,
    String summary,
    List<Hit> hits,
    @Nullable String next,
    List<Way> foot) {

  /** More names than these are counted. */
  private static final int MOST_NAMES = 6;

  /** Something to choose in the form. */
  record Choice(String value, String label, boolean chosen) {}

  /** A hit: where it leads, what it is, where it stands, and the places that answer. */
  record Hit(String link, List<Run> title, String where, String about, List<Answer> places) {}

  /** A place that answers. */
  record Answer(String label, List<Run> runs) {}

  static SearchPage of(
      @Nullable String q,
      Narrowing narrowing,
      Page<HitView> found,
      PageRequest request,
      ReferenceData reference,
      Clock clock,
      List<Way> foot) {
    LocalDate today = LocalDate.now(clock);
    return new SearchPage(
        q == null ? "Søg i dagsordener" : "Søgning efter „%s“".formatted(q),
        text(q),
        text(narrowing.from()),
        text(narrowing.to()),
        text(narrowing.caseNumber()),
        text(narrowing.policyArea()),
        reference.councils().stream()
            .map(each -> choice(each.key(), each.name(), narrowing.council()))
            .toList(),
        reference.municipalities(today).stream()
            .sorted(Comparator.comparing(Municipality::name, Collator.getInstance(Locale.of("da"))))
            .map(each -> choice(each.code(), each.name(), narrowing.municipality()))
            .toList(),
        Arrays.stream(PlaceKind.values())
            .map(kind -> choice(kind.name(), label(kind), name(narrowing.kind())))
            .toList(),
        summary(found, request),
        found.items().stream().map(hit -> hit(hit, reference)).toList(),
        found.next() == null ? null : next(q, narrowing, request, found.next()),
        foot);
  }

  private static String label(PlaceKind kind) {
    return switch (kind) {
      case TITLE -> "titler";
      case TEXT -> "tekster og tabeller";
      case POINT -> "indstillinger";
      case RESULT -> "beslutninger";
      case ATTACHMENT -> "bilag";
    };
  }

  private static String summary(Page<HitView> found, PageRequest request) {
    int hits = found.items().size();
    String more = found.next() == null ? "" : " Der er flere på næste side.";
    if (hits == 0) {
      return request.after() == null
          ? "Ingen punkter svarer til søgningen. Prøv andre ord, eller skriv begyndelsen af et ord med stjerne efter."
          : "Der er ikke flere.";
    }
    return (hits == 1 ? "1 punkt." : "%d punkter.".formatted(hits)) + more;
  }

  private static Hit hit(HitView hit, ReferenceData reference) {
    List<String> where = new ArrayList<>();
    where.add(reference.council(hit.council()).map(Council::name).orElse(hit.council()));
    where.add(Days.kept(DanishDates.format(hit.date())));
    where.add("punkt " + hit.number());
    if (hit.state() == MeetingState.CANCELLED) {
      where.add("mødet er aflyst");
    }
    if (hit.closed()) {
      where.add("lukket for offentligheden");
    }
    return new Hit(
        "/meetings/%s/agenda#punkt-%s".formatted(hit.meetingId(), hit.itemId()),
        hit.title(),
        String.join(" · ", where),
        concerned(hit, reference),
        hit.places().stream().map(place -> new Answer(place.label(), place.excerpt())).toList());
  }

  private static String concerned(HitView hit, ReferenceData reference) {
    List<String> codes = hit.concerned();
    if (codes.isEmpty()) {
      return "";
    }
    return codes.size() > MOST_NAMES
        ? "Nævner %d kommuner".formatted(codes.size())
        : "Nævner "
            + String.join(
                ", ",
                codes.stream()
                    .map(code -> reference.municipality(code).map(Municipality::name).orElse(code))
                    .toList());
  }

  private static String next(
      @Nullable String q, Narrowing narrowing, PageRequest request, String after) {
    StringBuilder link = new StringBuilder("/search?limit=" + request.limit());
    add(link, "q", q);
    add(link, "council", narrowing.council());
    add(link, "from", narrowing.from());
    add(link, "to", narrowing.to());
    add(link, "caseNumber", narrowing.caseNumber());
    add(link, "policyArea", narrowing.policyArea());
    add(link, "municipality", narrowing.municipality());
    add(link, "kind", narrowing.kind());
    add(link, "after", after);
    return link.toString();
  }

  private static void add(StringBuilder link, String name, @Nullable Object value) {
    if (value != null) {
      link.append('&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
  }

  private static Choice choice(String value, String label, @Nullable String chosen) {
    return new Choice(value, label, Objects.equals(value, chosen));
  }

  private static @Nullable String name(@Nullable PlaceKind kind) {
    return kind == null ? null : kind.name();
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
