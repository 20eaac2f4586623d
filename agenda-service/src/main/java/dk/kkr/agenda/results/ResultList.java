package dk.kkr.agenda.results;

import dk.kkr.agenda.decisions.PointResults;
import dk.kkr.agenda.decisions.ResultView;
import dk.kkr.agenda.matters.MatterNames;
import dk.kkr.agenda.matters.MatterNames.MatterName;
import dk.kkr.agenda.pastminutes.PastDecision;
import dk.kkr.agenda.results.ResultRow.Place;
import dk.kkr.agenda.results.ResultRow.Shown;
import dk.kkr.agenda.versions.TracedItem;
import dk.kkr.agenda.versions.TracedItem.LedPoint;
import dk.kkr.agenda.versions.TracedItems;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers what a council decided in a period: three SELECTs, however much there is. No transaction.
 */
@RequestScoped
class ResultList {

  /** Assumed: ten times what the busiest council has in a term. */
  private static final int ITEMS = 5_000;

  private final TracedItems traced;
  private final PointResults results;
  private final MatterNames matters;

  ResultList(TracedItems traced, PointResults results, MatterNames matters) {
    this.traced = traced;
    this.results = results;
    this.matters = matters;
  }

  /**
   * The decisions in order: each once under every policy area of its item.
   *
   * @throws ProblemException 400 when there are too many items for one list
   */
  List<ResultRow> of(String council, Period period, Reader reader) {
    List<TracedItem> items =
        traced.released(council, period.first(), period.last(), ITEMS + 1).stream()
            .filter(item -> item.outFor(reader) != null)
            .toList();
    if (items.size() > ITEMS) {
      throw new ProblemException(
              Problems.INVALID_PARAMETER,
              "The council dealt with more than %d items in that time. Ask for a shorter one."
                  .formatted(ITEMS))
          .atParameter("to", "must be nearer to from");
    }
    Map<UUID, ResultView> told =
        results.of(items.stream().map(TracedItem::meetingId).collect(Collectors.toSet()));
    Map<UUID, List<MatterName>> names = matters.of(items.stream().map(TracedItem::itemId).toList());
    List<ResultRow> rows = new ArrayList<>();
    for (TracedItem item : items) {
      add(rows, item, Objects.requireNonNull(item.outFor(reader)), told, names);
    }
    rows.sort(Comparator.comparing(ResultRow::place));
    return rows;
  }

  private static void add(
      List<ResultRow> rows,
      TracedItem item,
      TracedItem.Body body,
      Map<UUID, ResultView> told,
      Map<UUID, List<MatterName>> names) {
    List<MatterName> matters = names.getOrDefault(item.itemId(), List.of());
    int order = 0;
    for (LedPoint led : body.decided()) {
      ResultView result = told.get(led.point().identity());
      String outcome = result == null || !result.confirmed() ? null : result.outcome();
      if (result != null && outcome != null) {
        for (String area : areas(body, matters)) {
          rows.add(
              new ResultRow(
                  place(item, body, area, order),
                  shown(item, body, area, led, result, outcome, matters)));
        }
        order++;
      }
    }
    PastDecision past = item.past();
    if (past != null) {
      for (String area : areas(body, matters)) {
        rows.add(
            new ResultRow(place(item, body, area, order), shown(item, body, area, past, matters)));
      }
    }
  }

  /** Its areas, else those of its matters, each once; one that is empty stands for none. */
  private static List<String> areas(TracedItem.Body body, List<MatterName> matters) {
    Stream<String> areas =
        body.policyAreas().isEmpty()
            ? matters.stream().flatMap(matter -> matter.policyAreas().stream())
            : body.policyAreas().stream();
    List<String> each = areas.map(String::strip).distinct().toList();
    return each.isEmpty() ? List.of("") : each;
  }

  private static Place place(TracedItem item, TracedItem.Body body, String area, int order) {
    return new Place(area.isEmpty(), area, item.day(), item.meetingId(), body.number(), order);
  }

  private static Shown shown(
      TracedItem item,
      TracedItem.Body body,
      String area,
      LedPoint led,
      ResultView result,
      String outcome,
      List<MatterName> matters) {
    return new Shown(
        area.isEmpty() ? null : area,
        item.meetingId(),
        item.day(),
        item.itemId(),
        body.number(),
        body.title(),
        led.point().identity(),
        outcome,
        led.lead(),
        Objects.requireNonNullElse(result.decidedText(), led.text()),
        result.decidedOn(),
        result.force(),
        matters,
        !item.closed(),
        false);
  }

  private static Shown shown(
      TracedItem item,
      TracedItem.Body body,
      String area,
      PastDecision past,
      List<MatterName> matters) {
    return new Shown(
        area.isEmpty() ? null : area,
        item.meetingId(),
        item.day(),
        item.itemId(),
        body.number(),
        body.title(),
        null,
        past.outcome() == null ? null : past.outcome().name(),
        null,
        past.text(),
        item.day(),
        null,
        matters,
        !item.closed(),
        true);
  }
}
