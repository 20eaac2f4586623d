package dk.kkr.quota.calculators;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Requests as callers send them. */
public final class Requests {

  private Requests() {}

  /** 1,881 places at 50, 30 and 20 percent. */
  public static Map<String, Object> places() {
    return Map.of(
        "calculator",
        "dimensioning",
        "total",
        1881,
        "unit",
        "studiepladser",
        "key",
        Map.of("kind", "PERCENTAGES"),
        "rows",
        List.of(named("A", 50), named("B", 30), named("C", 20)));
  }

  /** A row with a name and a weight. */
  public static Map<String, Object> named(String name, Object weight) {
    return Map.of("name", name, "weight", weight);
  }

  /** 700,000 kr. of 2021 among the municipalities of KKR Hovedstaden. */
  public static Map<String, Object> cost(Map<String, Object> key) {
    return Map.of(
        "calculator",
        "cost-sharing",
        "years",
        List.of(Map.of("year", 2021, "amount", 700_000)),
        "key",
        key,
        "participants",
        Map.of("council", "kkr-hovedstaden", "on", "2020-02-07"));
  }

  /** By inhabitants on 1 January 2020. */
  public static Map<String, Object> byInhabitants() {
    return Map.of("kind", "INHABITANTS", "on", "2020-01-01");
  }

  /** A row of the synthetic fixture. */
  public record Synthetic(
      String code, String region, int population, int immigrants, int family, int quota) {}

  /** The made-up inputs of 98 municipalities, with the quotas that they come to at 500. */
  public static List<Synthetic> synthetic() {
    try (InputStream in = Requests.class.getResourceAsStream("/quota-synthetic-fixture.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> Character.isDigit(line.charAt(0)))
          .map(line -> List.of(line.split(",", -1)))
          .map(
              f ->
                  new Synthetic(
                      f.get(0),
                      f.get(2),
                      Integer.parseInt(f.get(3)),
                      Integer.parseInt(f.get(4)),
                      Integer.parseInt(f.get(5)),
                      Integer.parseInt(f.get(7))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The quotas of the synthetic fixture. */
  public static Map<String, Object> refugees(int landstal, String strategy) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Synthetic row : synthetic()) {
      rows.add(
          Map.of(
              "municipality",
              row.code(),
              "population",
              row.population(),
              "immigrants",
              row.immigrants(),
              "familyReunified",
              row.family()));
    }
    Map<String, Object> request = new HashMap<>();
    request.put("calculator", "refugee-quotas");
    request.put("landstal", landstal);
    request.put("strategy", strategy);
    request.put("announcedOn", "2021-04-29");
    request.put("source", "Opdigtet prøvesæt; kun indbyggertallene er rigtige");
    request.put("synthetic", true);
    request.put("rows", rows);
    return request;
  }
}
