package dk.kkr.agenda.results;

import dk.kkr.agenda.decisions.DecidedPoint;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    PointResults.Told told =
        results.of(items.stream().map(TracedItem::meetingId).collect(Collectors.toSet()));
    Map<UUID, List<MatterName>> names = matters.of(items.stream().map(TracedItem::itemId).toList());
    Map<UUID, List<DecidedPoint>> decided =
        told.decided().stream().collect(Collectors.groupingBy(DecidedPoint::itemId));
    List<ResultRow> rows = new ArrayList<>();
    for (TracedItem item : items) {
      On on =
          new On(
              item,
              Objects.requireNonNull(item.outFor(reader)),
              names.getOrDefault(item.itemId(), List.of()));
      add(rows, on, on.decisions(told.results(), decided.getOrDefault(item.itemId(), List.of())));
    }
    rows.sort(Comparator.comparing(ResultRow::place));
    return rows;
  }

  /** Each decision under every area of its item. */
  private static void add(List<ResultRow> rows, On on, List<Decision> decisions) {
    for (String area : on.areas()) {
      for (int order = 0; order < decisions.size(); order++) {
        rows.add(new ResultRow(on.place(area, order), on.shown(area, decisions.get(order))));
      }
    }
  }

  /** What came out, and in which words. */
  private record Decision(
      @Nullable UUID point,
      @Nullable String outcome,
      @Nullable String lead,
      String text,
      @Nullable LocalDate day,
      @Nullable String force,
      boolean fromFile) {

    static Decision of(UUID point, ResultView result, @Nullable String lead, String text) {
      return new Decision(
          point, result.outcome(), lead, text, result.decidedOn(), result.force(), false);
    }
  }

  /** An item as the reader may know it. */
  private record On(TracedItem item, TracedItem.Body body, List<MatterName> matters) {

    /** On its points in order, on those it has no more, and what minutes from a file tell. */
    List<Decision> decisions(Map<UUID, ResultView> results, List<DecidedPoint> decided) {
      List<Decision> decisions = new ArrayList<>();
      List<UUID> here = new ArrayList<>();
      for (LedPoint led : body.decided()) {
        UUID point = led.point().identity();
        ResultView result = results.get(point);
        here.add(point);
        if (result != null && result.confirmed()) {
          decisions.add(Decision.of(point, result, led.lead(), result.words(led.text())));
        }
      }
      for (DecidedPoint gone : DecidedPoint.gone(decided, here)) {
        String words = gone.result().words(gone.words());
        decisions.add(Decision.of(gone.pointId(), gone.result(), null, words));
      }
      PastDecision past = item.past();
      if (past != null) {
        String outcome = past.outcome() == null ? null : past.outcome().name();
        decisions.add(new Decision(null, outcome, null, past.text(), item.day(), null, true));
      }
      return decisions;
    }

    /** Its areas, else those of its matters, each once; one that is empty stands for none. */
    List<String> areas() {
      Stream<String> areas =
          body.policyAreas().isEmpty()
              ? matters.stream().flatMap(matter -> matter.policyAreas().stream())
              : body.policyAreas().stream();
      List<String> each = areas.map(String::strip).distinct().toList();
      return each.isEmpty() ? List.of("") : each;
    }

    Place place(String area, int order) {
      return new Place(area.isEmpty(), area, item.day(), item.meetingId(), body.number(), order);
    }

    Shown shown(String area, Decision decision) {
      return new Shown(
          area.isEmpty() ? null : area,
          item.meetingId(),
          item.day(),
          item.itemId(),
          body.number(),
          body.title(),
          decision.point(),
          decision.outcome(),
          decision.lead(),
          decision.text(),
          decision.day(),
          decision.force(),
          matters,
          !item.closed(),
          decision.fromFile());
    }
  }
}
