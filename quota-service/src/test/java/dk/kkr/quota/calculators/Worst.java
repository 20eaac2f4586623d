package dk.kkr.quota.calculators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The most work that each calculator can be asked for. */
final class Worst {

  private static final long LARGEST = 999_999_999_989L;

  private Worst() {}

  static Map<String, Map<String, Object>> requests() {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>();
    Map<String, Object> weights = Map.of("kind", "WEIGHTS");
    all.put(
        "dimensioning",
        Map.of(
            "calculator", "dimensioning", "total", LARGEST, "key", weights, "rows", shares(false)));
    all.put(
        "dimensioning within bounds",
        Map.of(
            "calculator", "dimensioning", "total", 124_000, "key", weights, "rows", shares(true)));
    all.put(
        "cost-sharing",
        Map.of(
            "calculator", "cost-sharing", "years", years(), "key", weights, "rows", shares(false)));
    for (String strategy : List.of("PROPORTIONAL", "BY_POPULATION")) {
      all.put("refugee-quotas " + strategy, refugees(strategy));
    }
    all.put(
        "hours",
        Map.of(
            "calculator",
            "hours",
            "hoursEach",
            999_999.99,
            "years",
            IntStream.range(2000, 2020).boxed().toList(),
            "participants",
            Map.of("all", true, "on", "2021-01-01")));
    all.put(
        "overhead",
        Map.of(
            "calculator",
            "overhead",
            "targetPercent",
            6,
            "rows",
            IntStream.range(0, 500)
                .mapToObj(
                    i -> Map.of("name", "A" + i, "indirectCost", prime(i), "base", prime(i + 500)))
                .toList()));
    all.put("tariff-cap", tariffs());
    all.put("session-tariffs", sessions());
    all.put(
        "programme-cost",
        Map.of(
            "calculator",
            "programme-cost",
            "priceFrom",
            9_999_991,
            "priceTo",
            9_999_997,
            "basis",
            "GROUP",
            "groupSize",
            997,
            "rows",
            IntStream.range(0, 500)
                .mapToObj(i -> Map.of("name", "A" + i, "persons", 9_999_000 - i))
                .toList()));
    all.put("seats", seats(false));
    all.put("seats all to one", seats(true));
    return all;
  }

  /** Large, with all decimals, and with no divisor in common with most others. */
  private static BigDecimal prime(int i) {
    return BigDecimal.valueOf(LARGEST * 100 - 34L * i * i - 2L * i - 1, 2);
  }

  private static List<Map<String, Object>> shares(boolean bounded) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("name", "Deltager nummer " + i);
      row.put(
          "weight",
          bounded
              ? BigDecimal.valueOf(1_000_000L * (i + 1) * (i + 1) * (i + 1) - 1, 6)
              : BigDecimal.valueOf(LARGEST * 1_000_000 - 34L * i * i - 2L * i - 1, 6));
      if (bounded) {
        row.put("minimum", i % 7);
        row.put("maximum", 250);
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<Map<String, Object>> years() {
    return IntStream.range(0, 20)
        .<Map<String, Object>>mapToObj(
            i ->
                Map.of(
                    "year",
                    2000 + i,
                    "amount",
                    LARGEST - i,
                    "adjustments",
                    IntStream.range(0, 20)
                        .mapToObj(j -> Map.of("text", "Linje " + j, "amount", -j))
                        .toList()))
        .toList();
  }

  private static Map<String, Object> refugees(String strategy) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("calculator", "refugee-quotas");
    request.put("landstal", 1_000_000);
    request.put("strategy", strategy);
    request.put("announcedOn", "2021-04-29");
    request.put("source", "Opdigtet");
    request.put(
        "rows",
        IntStream.range(0, 500)
            .mapToObj(
                i ->
                    Map.of(
                        "name",
                        "A" + i,
                        "region",
                        "R" + i,
                        "population",
                        99_999_989 - 1_000 * i,
                        "immigrants",
                        (i * 7_919 % 500) * 30_011L,
                        "familyReunified",
                        (i * 104_729 % 500) * 7))
            .toList());
    return request;
  }

  private static Map<String, Object> tariffs() {
    return Map.of(
        "calculator",
        "tariff-cap",
        "baseYear",
        2000,
        "rates",
        IntStream.rangeClosed(2001, 2020)
            .mapToObj(year -> Map.of("year", year, "percent", new BigDecimal("99.997")))
            .toList(),
        "rows",
        IntStream.range(0, 500)
            .mapToObj(
                i ->
                    Map.of(
                        "name",
                        "A" + i,
                        "base",
                        new BigDecimal("9999999.97"),
                        "costs",
                        IntStream.range(0, 20)
                            .mapToObj(j -> BigDecimal.valueOf(999_999_989 - i * 20L - j, 2))
                            .toList()))
            .toList());
  }

  private static Map<String, Object> sessions() {
    return Map.of(
        "calculator",
        "session-tariffs",
        "kinds",
        IntStream.range(0, 20)
            .mapToObj(i -> Map.of("name", "Slags " + i, "tariff", 9_999_991 - i, "optIn", true))
            .toList(),
        "rows",
        IntStream.range(0, 500)
            .mapToObj(
                i ->
                    Map.of(
                        "name",
                        "A" + i,
                        "optedIn",
                        true,
                        "sessions",
                        IntStream.range(0, 20).mapToObj(j -> 9_999_000 - i - j).toList()))
            .toList());
  }

  private static Map<String, Object> seats(boolean one) {
    return Map.of(
        "calculator",
        "seats",
        "seats",
        200,
        "method",
        "SAINTE_LAGUE",
        "lists",
        IntStream.range(0, 50)
            .mapToObj(
                i ->
                    Map.of(
                        "name",
                        "Liste " + i,
                        "votes",
                        one && i > 0 ? 1 : LARGEST - 2L * i,
                        "candidates",
                        1000))
            .toList());
  }
}
