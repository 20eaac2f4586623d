package dk.kkr.quota;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Quotas that the tests announce, each set for a year of its own. */
public final class Quotas {

  /** What was announced for Hovedstaden for 2022. */
  public static final int TOTAL_2022 = 113;

  private static final AtomicInteger HOVEDSTADEN = new AtomicInteger(2008);
  private static final AtomicInteger NORDJYLLAND = new AtomicInteger(2030);

  private static final List<Integer> NORTH = List.of(6, 4, 9, 1, 5, 7, 8, 3, 12, 2, 6);
  private static final List<String> NORTH_CODES =
      List.of(
          "0773", "0787", "0810", "0813", "0820", "0825", "0840", "0846", "0849", "0851", "0860");

  private Quotas() {}

  /**
   * A row of the table that was printed for 2022.
   *
   * @param code of the municipality
   * @param name of the municipality
   * @param quota persons
   * @param raw as printed
   */
  public record Printed(String code, String name, int quota, String raw) {}

  /** The 29 rows that were printed for 2022. */
  public static List<Printed> of2022() {
    try (InputStream in = Quotas.class.getResourceAsStream("/quota-2022-hovedstaden.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> Character.isDigit(line.charAt(0)))
          .map(line -> List.of(line.split(";", -1)))
          .map(f -> new Printed(f.get(0), f.get(1), Integer.parseInt(f.get(2)), f.get(3)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A body that enters the quotas of 2022 for a year that no test has used. */
  public static Map<String, Object> hovedstaden() {
    int year = HOVEDSTADEN.getAndIncrement();
    return hovedstaden(year >= 2022 ? year + 1 : year);
  }

  /** The same for this year. */
  public static Map<String, Object> hovedstaden(int year) {
    return Map.of(
        "council",
        Api.COUNCIL,
        "quotaYear",
        year,
        "landstal",
        500,
        "regionTotal",
        TOTAL_2022,
        "source",
        "Prøve",
        "rows",
        of2022().stream()
            .map(row -> Map.of("code", row.code(), "quota", row.quota(), "rawValue", row.raw()))
            .toList());
  }

  /**
   * Invented quotas of eleven municipalities, for a year to come that no test has used; 63 in all.
   */
  public static Map<String, Object> nordjylland() {
    return nordjylland(NORDJYLLAND.getAndIncrement());
  }

  /** The same for this year. */
  public static Map<String, Object> nordjylland(int year) {
    return Map.of(
        "council",
        Api.NORTH,
        "quotaYear",
        year,
        "regionTotal",
        63,
        "source",
        "Prøve",
        "rows",
        northRows());
  }

  /** The rows of {@link #nordjylland()}. */
  public static List<Map<String, Object>> northRows() {
    return IntStream.range(0, NORTH.size())
        .mapToObj(i -> Map.<String, Object>of("code", NORTH_CODES.get(i), "quota", NORTH.get(i)))
        .toList();
  }

  /** Enters and confirms; the path of the announcement. */
  public static String announced(Map<String, Object> body) {
    String path = drafted(body);
    Api.post(path, "confirmation").statusCode(200);
    return path;
  }

  /** Enters; the path of the announcement. */
  public static String drafted(Map<String, Object> body) {
    return "/announcements/"
        + Api.create("/announcements", body)
            .statusCode(201)
            .extract()
            .<String>path("announcementId");
  }

  /** The id at the end of a path. */
  public static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
