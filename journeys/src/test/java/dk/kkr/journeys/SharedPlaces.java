package dk.kkr.journeys;

import static dk.kkr.journeys.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The 42 invented traineeships of item 3.2 of our sample agenda of 11 March 2022, shared out as a
 * secretariat works: calculated and saved, made an allocation, put before the council, adopted.
 */
final class SharedPlaces {

  /** Largest remainders of 42 by the weights 105, 30, 9, 30, 15 and 20, by code. */
  static final Map<String, Integer> PLACES =
      Map.of("0101", 21, "0147", 6, "0155", 2, "0219", 6, "0400", 3, "0217", 4);

  private static final Map<String, Integer> WEIGHTS =
      Map.of("0101", 105, "0147", 30, "0155", 9, "0219", 30, "0400", 15, "0217", 20);

  private static final String NUMBER = "3.2";

  private final Secretariat secretariat;
  private final Desk quota;

  private String meeting = "";
  private String run = "";
  private String allocation = "";
  private String point = "";

  SharedPlaces(Secretariat secretariat, Desk quota) {
    this.secretariat = secretariat;
    this.quota = quota;
  }

  /** Calculates, saves, drafts, and puts it before the council; gives it as a draft. */
  JsonPath tables() {
    meeting = secretariat.imports(Repository.sample("kkr-hovedstaden-2022-03-11.md"));
    run =
        quota
            .makes(
                "/runs",
                Map.of(
                    "council", "kkr-hovedstaden", "title", "Praktikpladser", "request", request()))
            .getString("runId");
    JsonPath draft =
        quota.makes("/allocations", Map.of("title", "Praktikpladser 2023", "runId", run));
    allocation = draft.getString("allocationId");
    point =
        secretariat.links(
            meeting, NUMBER, 0, Map.of("type", "ALLOCATION", "id", allocation, "revision", 1));
    secretariat.releases(meeting);
    eventually(() -> assertThat(state()).isEqualTo("BEFORE_COUNCIL"));
    eventually(() -> assertThat(secretariat.sheet(meetingId()).statusCode()).isEqualTo(200));
    return draft;
  }

  void decides() {
    secretariat.decides(point, Map.of("agendaVersion", 1, "outcome", "ADOPTED"), "2022-03-11");
    eventually(() -> assertThat(state()).isEqualTo("ADOPTED"));
  }

  String state() {
    return quota.read("/allocations/" + allocation).getString("state");
  }

  /** Whether what was stored still comes to the same. */
  boolean verifies() {
    return quota.read("/runs/" + run + "/verification").getBoolean("identical");
  }

  JsonPath decision() {
    return secretariat.decision(point);
  }

  /** The only table of the item as anybody reads it; null where none stands there. */
  @Nullable Map<?, ?> onItem() {
    List<?> tables = (List<?>) secretariat.publicItem(meetingId(), NUMBER).get("allocations");
    return tables.isEmpty() ? null : (Map<?, ?>) tables.getFirst();
  }

  private String meetingId() {
    return meeting.substring("/meetings/".length());
  }

  private static Map<String, Object> request() {
    return Map.of(
        "calculator",
        "dimensioning",
        "total",
        42,
        "unit",
        "praktikpladser",
        "key",
        Map.of("kind", "WEIGHTS", "name", "Unge"),
        "on",
        "2022-03-11",
        "rows",
        WEIGHTS.entrySet().stream()
            .map(row -> Map.of("municipality", row.getKey(), "weight", row.getValue()))
            .toList());
  }

  /** The first column of a table, by the key of the row. */
  static Map<String, Integer> first(Map<?, ?> table) {
    Map<String, Integer> first = new LinkedHashMap<>();
    for (Object row : (List<?>) table.get("rows")) {
      Map<?, ?> one = (Map<?, ?>) row;
      Number value = (Number) ((List<?>) one.get("values")).getFirst();
      first.put(one.get("key").toString(), value.intValue());
    }
    return first;
  }
}
