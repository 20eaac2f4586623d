package dk.kkr.agenda.results;

import dk.kkr.platform.http.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of what a council decided in a period, with the counts of the whole. */
@Schema(
    name = "ResultsOfTerm",
    description =
        "What a council decided in a period, by policy area. An item with several areas stands under"
            + " each and counts in each; `decisions` counts every decision once.")
record ResultsView(
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "The municipal term, when one was asked for.", examples = "2022-2025")
        @Nullable String term,
    @Schema(description = "First day of the period.", examples = "2022-01-01") LocalDate from,
    @Schema(description = "Last day of the period.", examples = "2025-12-31") LocalDate to,
    @Schema(description = "Decisions in the period, each counted once.", examples = "42")
        long decisions,
    @Schema(description = "Policy areas in order, each with its decisions.") List<Area> areas,
    @Schema(description = "Decisions by policy area, then as they were taken.")
        List<ResultRow.Shown> items,
    @Schema(
            description = "Cursor for `after` that gives the next page; null on the last.",
            examples = "WyIyMDIxLTEwLTE1Il0")
        @Nullable String next) {

  /** A policy area. */
  @Schema(name = "AreaOfResults", description = "A policy area with its number of decisions.")
  record Area(
      @Schema(description = "The area; null for items without one.", examples = "Klima")
          @Nullable String policyArea,
      @Schema(description = "Decisions under it.", examples = "12") int decisions) {}

  /** What was decided on; minutes from a file tell of an item as a whole. */
  private static List<@Nullable UUID> decision(ResultRow.Shown shown) {
    return Arrays.asList(shown.itemId(), shown.pointId());
  }

  static ResultsView of(
      String council, Period period, List<ResultRow> all, Page<ResultRow.Shown> page) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    all.forEach(row -> counts.merge(row.place().area(), 1, Integer::sum));
    List<Area> areas = new ArrayList<>();
    counts.forEach((area, count) -> areas.add(new Area(area.isEmpty() ? null : area, count)));
    return new ResultsView(
        council,
        period.term(),
        period.first(),
        period.last(),
        all.stream().map(ResultRow::shown).map(ResultsView::decision).distinct().count(),
        areas,
        page.items(),
        page.next());
  }
}
