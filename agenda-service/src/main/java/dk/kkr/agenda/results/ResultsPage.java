package dk.kkr.agenda.results;

import dk.kkr.agenda.matters.MatterNames.MatterName;
import dk.kkr.agenda.pages.Way;
import dk.kkr.agenda.reading.DanishWords;
import dk.kkr.agenda.results.ResultRow.Shown;
import dk.kkr.reference.dates.DanishDates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the template prints of results, in Danish.
 *
 * @param counted how many decisions there are, and how they are counted
 * @param areas in order
 * @param next address of the next page; null on the last
 * @param ways to the same in another form
 * @param foot ways to other pages
 */
record ResultsPage(
    String title,
    String counted,
    List<Area> areas,
    @Nullable String next,
    List<Way> ways,
    List<Way> foot) {

  /** A policy area with the decisions under it on this page. */
  record Area(String name, List<Line> lines) {}

  /** A decision. */
  record Line(
      String when,
      String datetime,
      String href,
      String number,
      String title,
      String outcome,
      String text,
      List<MatterName> matters,
      boolean open) {

    static Line of(Shown shown) {
      return new Line(
          DanishDates.format(shown.meetingDate()),
          shown.meetingDate().toString(),
          "/meetings/%s/agenda#punkt-%s".formatted(shown.meetingId(), shown.itemId()),
          shown.number(),
          shown.title(),
          outcome(shown),
          shown.words(),
          shown.matters(),
          shown.open());
    }

    // That a decision is in force is what a reader expects.
    private static String outcome(Shown shown) {
      if (shown.fromFile()) {
        return "%s (ifølge referatet)"
            .formatted(
                shown.outcome() == null ? "Se ordene" : DanishWords.outcome(shown.outcome()));
      }
      String outcome = DanishWords.outcome(shown.outcome());
      String force = "IN_FORCE".equals(shown.force()) ? null : DanishWords.force(shown.force());
      return force == null
          ? outcome
          : "%s (%s)".formatted(outcome, force.toLowerCase(Locale.of("da")));
    }
  }

  /**
   * The page.
   *
   * @param council name of the council
   * @param path of the list
   * @param limit the most decisions on a page
   * @param foot ways to other pages
   */
  static ResultsPage of(ResultsView view, String council, String path, int limit, List<Way> foot) {
    Map<String, List<Line>> areas = new LinkedHashMap<>();
    for (Shown shown : view.items()) {
      String area = shown.policyArea() == null ? "Uden emne" : shown.policyArea();
      areas.computeIfAbsent(area, ignored -> new ArrayList<>()).add(Line.of(shown));
    }
    String period =
        view.term() == null
            ? "fra %s til %s"
                .formatted(DanishDates.format(view.from()), DanishDates.format(view.to()))
            : "i valgperioden " + view.term().replace('-', '–');
    return new ResultsPage(
        "Resultater i %s %s".formatted(council, period),
        "%d %s. Et punkt med flere emner står under hvert af dem, men tælles én gang."
            .formatted(view.decisions(), view.decisions() == 1 ? "beslutning" : "beslutninger"),
        areas.entrySet().stream().map(each -> new Area(each.getKey(), each.getValue())).toList(),
        view.next() == null ? null : "%s&limit=%d&after=%s".formatted(path, limit, view.next()),
        List.of(new Way("Hele listen som regneark (CSV)", path + "&format=csv")),
        foot);
  }
}
