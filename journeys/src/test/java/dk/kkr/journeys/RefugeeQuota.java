package dk.kkr.journeys;

import static dk.kkr.journeys.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The quotas of 2022 for the region of the capital as a secretariat works with them: read from item
 * 3.5 of the agenda of 16 June 2021, shared anew by an agreement, decided on the conditions of
 * eight municipalities.
 */
final class RefugeeQuota {

  static final String BORNHOLM = "0400";
  static final String RUDERSDAL = "0230";
  static final String HOERSHOLM = "0223";

  /** What the agenda prints, by code; the region's sum is 113. */
  static final Map<String, Integer> ANNOUNCED = announced();

  /** Those that offer their whole quota, by code. */
  static final List<String> GIVERS =
      List.of("0155", "0161", "0167", "0173", "0185", "0219", HOERSHOLM, RUDERSDAL);

  static final int REGION = 113;

  private static final String HELD_ON = "2021-06-16";

  private final Secretariat secretariat;
  private final Desk quota;

  private String meeting = "";
  private String announcement = "";
  private String agreement = "";
  private String point = "";

  RefugeeQuota(Secretariat secretariat, Desk quota) {
    this.secretariat = secretariat;
    this.quota = quota;
  }

  /** Imports the agenda and reads the announcement of its item 3.5, as a draft. */
  JsonPath announces() {
    meeting = secretariat.imports(Repository.agenda("kkr-hovedstaden-2021-06-16.md"));
    String item = secretariat.item(meeting, "3.5").get("id").toString();
    JsonPath draft =
        quota.makes(
            "/announcements/from-agenda",
            Map.of("council", "kkr-hovedstaden", "itemId", item, "quotaYear", 2022));
    announcement = draft.getString("announcementId");
    return draft;
  }

  /** Confirms the announcement and writes the agreement in which Bornholm takes over. */
  JsonPath agrees() {
    quota.acts("/announcements/" + announcement, "/confirmation", Map.of());
    JsonPath draft =
        quota.makes(
            "/agreements",
            Map.of(
                "announcementId",
                announcement,
                "transfers",
                GIVERS.stream().map(RefugeeQuota::transfer).toList(),
                "limits",
                List.of(
                    Map.of(
                        "code",
                        BORNHOLM,
                        "min",
                        20,
                        "max",
                        30,
                        "source",
                        "Kommunens egen politik"))));
    agreement = draft.getString("agreementId");
    return draft;
  }

  /** Puts the agreement before the council and has it adopted on eight conditions. */
  void adopts() {
    point =
        secretariat.links(
            meeting,
            "3.5",
            0,
            Map.of(
                "type", "AGREEMENT", "id", agreement, "revision", agreement().getLong("revision")));
    secretariat.releases(meeting);
    eventually(() -> assertThat(agreement().getString("state")).isEqualTo("BEFORE_COUNCIL"));
    eventually(() -> assertThat(secretariat.sheet(meetingId()).statusCode()).isEqualTo(200));
    secretariat.decides(
        point,
        Map.of(
            "agendaVersion",
            1,
            "outcome",
            "ADOPTED",
            "conditions",
            GIVERS.stream().map(RefugeeQuota::condition).toList()),
        HELD_ON);
    eventually(() -> assertThat(agreement().getString("state")).isEqualTo("ADOPTED"));
  }

  /** Enters the answer of a municipality, and returns when its transfer stands or falls with it. */
  void answers(String code, String result) {
    String condition =
        secretariat
            .decision(point)
            .getString("conditions.find { it.party.code == '" + code + "' }.conditionId");
    secretariat.answers(condition, result, "2021-08-25");
    eventually(() -> assertThat(transfer(agreement(), code)).containsEntry("state", result));
  }

  JsonPath finalises() {
    return quota.acts(
        "/agreements/" + agreement, "/finalisation", Map.of("finalisedOn", "2021-09-10"));
  }

  /** The agency sends out new quotas: ten more for Bornholm. */
  JsonPath revises() {
    return quota.replaces(
        "/announcements/" + announcement,
        "/revision",
        Map.of(
            "revisedOn",
            "2022-03-01",
            "landstal",
            800,
            "regionTotal",
            REGION + 10,
            "source",
            "Opdigtet brev",
            "rows",
            ANNOUNCED.entrySet().stream()
                .map(
                    row ->
                        Map.of(
                            "code",
                            row.getKey(),
                            "quota",
                            row.getValue() + (row.getKey().equals(BORNHOLM) ? 10 : 0)))
                .toList()));
  }

  JsonPath agreement() {
    return quota.read("/agreements/" + agreement);
  }

  String agreementId() {
    return agreement;
  }

  String meeting() {
    return meeting;
  }

  String meetingId() {
    return meeting.substring("/meetings/".length());
  }

  String point() {
    return point;
  }

  /** One column of the table of an agreement, by code. */
  static Map<String, Integer> column(JsonPath agreement, String name) {
    return column(agreement, "table", name);
  }

  /** One column of a table, by code. */
  static Map<String, Integer> column(JsonPath answer, String table, String name) {
    Map<String, Integer> column = new LinkedHashMap<>();
    answer
        .<Map<String, Object>>getList(table)
        .forEach(row -> column.put((String) row.get("code"), (Integer) row.get(name)));
    return column;
  }

  static int sum(Map<String, Integer> column) {
    return column.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The table when these givers have given, by code. */
  static Map<String, Integer> after(List<String> given) {
    Map<String, Integer> table = new LinkedHashMap<>(ANNOUNCED);
    for (String code : given) {
      int amount = ANNOUNCED.getOrDefault(code, 0);
      table.merge(code, -amount, Integer::sum);
      table.merge(BORNHOLM, amount, Integer::sum);
    }
    return table;
  }

  private static Map<String, Object> transfer(JsonPath agreement, String from) {
    return agreement.getMap("transfers.find { it.from == '" + from + "' }");
  }

  private static Map<String, Object> transfer(String code) {
    return Map.of(
        "from", code, "to", BORNHOLM, "amount", ANNOUNCED.getOrDefault(code, 0), "kind", "FULL");
  }

  private static Map<String, Object> condition(String code) {
    return Map.of(
        "subject", "Politisk godkendelse", "party", Map.of("kind", "MUNICIPALITY", "code", code));
  }

  // Figures: KKR Hovedstaden, agenda of 16 June 2021, item 3.5.
  private static Map<String, Integer> announced() {
    String figures =
        "0101 30 0147 9 0151 2 0153 0 0155 2 0157 5 0159 3 0161 1 0163 1 0165 0 0167 2 0169 0"
            + " 0173 6 0175 0 0183 0 0185 2 0187 0 0190 4 0201 3 0210 3 0217 4 0219 4 0223 3"
            + " 0230 5 0240 5 0250 6 0260 2 0270 5 0400 6";
    String[] words = figures.split(" ", -1);
    Map<String, Integer> table = new LinkedHashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      table.put(words[i], Integer.valueOf(words[i + 1]));
    }
    return table;
  }
}
