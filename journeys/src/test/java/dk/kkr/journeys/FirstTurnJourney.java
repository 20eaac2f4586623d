package dk.kkr.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.kkr.localstack.LocalStack;
import dk.kkr.localstack.StackOptions;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first turn of the loop: an agenda is imported and released, decided on, written up in
 * minutes, and what is left open waits for a later meeting. One story in steps; a step stands on
 * those before it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstTurnJourney {

  private static final String COUNCIL = "kkr-hovedstaden";
  private static final String HELD_ON = "2021-06-16";
  private static final String RETURNS_ON = "2021-10-15";
  private static final Duration SOON = Duration.ofSeconds(30);

  private LocalStack system;
  private Secretariat secretariat;
  private String meeting;
  private String meetingId;

  @BeforeAll
  void start(@TempDir Path folder) {
    system = LocalStack.start(StackOptions.anyPorts(Repository.root(), folder));
    secretariat = new Secretariat(system);
  }

  @AfterAll
  void stop() {
    system.close();
  }

  @Test
  @Order(1)
  void a_released_agenda_becomes_a_sheet_with_every_point_and_every_line() {
    meeting = secretariat.imports(Repository.agenda("kkr-hovedstaden-2021-06-16.md"));
    meetingId = meeting.substring("/meetings/".length());
    assertThat(secretariat.releases(meeting)).isEqualTo(1);

    JsonPath sheet = sheetOfVersion(1);
    JsonPath agenda = secretariat.agenda(meeting);

    assertThat(pointIds(sheet)).containsExactlyInAnyOrderElementsOf(agendaPointIds(agenda));
    assertThat(sheet.getList("lines.line.number", String.class))
        .containsSubsequence("2", "2.1", "3", "3.4", "4", "5", "7");
    assertThat(pointsOf(sheet, "2.1")).isEmpty();
    assertThat(pointsOf(sheet, "3.4")).hasSize(4);
    assertThat(pointsOf(sheet, "3.5")).hasSize(2);
  }

  @Test
  @Order(2)
  void a_recorded_outcome_is_told_to_nobody() {
    for (Map<String, Object> point : leaves(sheet())) {
      secretariat.records(point, outcome(point));
    }
    for (String number : List.of("2.1", "4", "7")) {
      secretariat.writes(meetingId, line(sheet(), number), "Intet at bemærke til " + number + ".");
    }

    assertThat(leaves(sheet())).extracting("state").containsOnly("RECORDED");
    assertThat(secretariat.decisionEvents()).isEmpty();
    assertThat(results(secretariat.agenda(meeting))).containsOnlyNulls();
  }

  @Test
  @Order(3)
  void confirmed_outcomes_stand_on_the_points_of_the_agenda() {
    secretariat.confirmsAll(meetingId, HELD_ON);

    eventually(() -> !results(secretariat.agenda(meeting)).contains(null));
    JsonPath agenda = secretariat.agenda(meeting);
    assertThat(results(agenda)).extracting("state").containsOnly("CONFIRMED");
    assertThat(points(agenda, "3.5"))
        .extracting("result.outcome")
        .containsExactly("ADOPTED", "ADOPTED");
    assertThat(points(agenda, "3.1")).extracting("result.outcome").containsExactly("NOTED");
    assertThat(points(agenda, "3.4").getLast().get("result"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsEntry("outcome", "ADOPTED_AMENDED")
        .containsEntry("decidedText", "Beder VUB arbejde videre og give status i efteråret");
  }

  @Test
  @Order(4)
  void what_the_meeting_took_up_stands_on_the_sheet_beside_all_that_is_recorded() {
    List<Object> before = states(sheet());
    Object section = line(sheet(), "5").get("lineId");
    secretariat.adds(meeting, section, "Taget op på mødet");
    assertThat(secretariat.releasesAsHeld(meeting, "Sagen hastede")).isEqualTo(2);

    JsonPath sheet = sheetOfVersion(2);

    assertThat(sheet.getMap("lines.find { it.line.title == 'Taget op på mødet' }.line"))
        .containsEntry("inMeeting", "ADDED")
        .containsEntry("introducedInVersion", 2);
    assertThat(states(sheet)).isEqualTo(before);
  }

  @Test
  @Order(5)
  void published_minutes_ask_the_next_meeting_for_their_approval() {
    secretariat.publishesMinutes(meetingId);

    eventually(() -> !backlog("MINUTES_APPROVAL").isEmpty());
    assertThat(secretariat.meeting(meeting).getString("minutesState")).isEqualTo("PUBLISHED");
    String page = secretariat.minutesPage(meetingId);
    assertThat(page).contains("<html lang=\"da\"", "Intet at bemærke til 2.1.", "3.4");
  }

  @Test
  @Order(6)
  void a_follow_up_waits_for_a_meeting_that_is_created_afterwards() {
    Map<String, Object> point = pointsOf(sheet(), "3.4").get(2);
    assertThat(point.get("suggestedReturnDates"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .extracting("date")
        .contains(RETURNS_ON);
    secretariat.raises(
        Map.of(
            "itemId",
            point.get("itemId"),
            "pointId",
            point.get("pointId"),
            "title",
            "Status for lokale uddannelsesstrategier",
            "returnOn",
            RETURNS_ON));

    eventually(() -> !backlog("FOLLOW_UP").isEmpty());
    assertThat(backlog("FOLLOW_UP").getFirst().get("meetingId")).isNull();

    String later = secretariat.schedules(COUNCIL, RETURNS_ON);

    assertThat(backlog("FOLLOW_UP").getFirst())
        .containsEntry("meetingId", later.substring("/meetings/".length()))
        .containsEntry("state", "OPEN");
  }

  @Test
  @Order(7)
  void a_later_version_merges_without_losing_what_is_recorded() {
    List<Object> before = states(sheet());
    JsonPath agenda = secretariat.agenda(meeting);
    String corrected = item(agenda, "3.3").get("id").toString();
    secretariat.edits(corrected, "title", "Ny praksisplan (rettet titel)");
    String changed = item(agenda, "3.1").get("id").toString();
    secretariat.edits(
        changed,
        "points",
        List.of(
            Map.of(
                "id", points(agenda, "3.1").getFirst().get("id"),
                "verbs", List.of("NOTE"),
                "text", "tager orienteringen og bilaget til efterretning.")));
    assertThat(secretariat.releases(meeting)).isEqualTo(3);

    JsonPath sheet = sheetOfVersion(3);

    assertThat(line(sheet, "3.3")).containsEntry("title", "Ny praksisplan (rettet titel)");
    assertThat(line(sheet, "2.1")).containsEntry("text", "Intet at bemærke til 2.1.");
    assertThat(states(sheet)).isEqualTo(before);
    assertThat(pointsOf(sheet, "3.1").getFirst())
        .containsEntry("state", "CONFIRMED")
        .containsEntry("outcome", "NOTED")
        .containsEntry("proposalChangedInVersion", 3);
  }

  @Test
  @Order(8)
  void a_reopened_decision_is_withdrawn_on_the_agenda() {
    String reopened = (String) pointsOf(sheet(), "3.6").getFirst().get("pointId");
    secretariat.reopens(reopened, "Forkert udfald indtastet");

    eventually(
        () ->
            points(secretariat.agenda(meeting), "3.6").getFirst().get("result")
                    instanceof Map<?, ?> result
                && "WITHDRAWN".equals(result.get("state")));
    assertThat(secretariat.decision(reopened).getString("state")).isEqualTo("RECORDED");
  }

  private static Map<String, Object> outcome(Map<String, Object> point) {
    Map<?, ?> proposal = (Map<?, ?>) point.get("proposal");
    List<?> verbs = (List<?>) proposal.get("verbs");
    Object version = point.get("introducedInVersion");
    if (verbs.contains("REQUEST")) {
      return Map.of(
          "agendaVersion", version,
          "outcome", "ADOPTED_AMENDED",
          "decidedText", "Beder VUB arbejde videre og give status i efteråret");
    }
    String outcome =
        verbs.contains("NOTE") ? "NOTED" : verbs.contains("DISCUSS") ? "DISCUSSED" : "ADOPTED";
    return Map.of("agendaVersion", version, "outcome", outcome);
  }

  private JsonPath sheetOfVersion(int version) {
    eventually(
        () -> {
          Response sheet = secretariat.sheet(meetingId);
          return sheet.statusCode() == 200 && sheet.jsonPath().getInt("agendaVersion") == version;
        });
    return sheet();
  }

  private JsonPath sheet() {
    return secretariat.sheet(meetingId).then().statusCode(200).extract().jsonPath();
  }

  private List<Map<String, Object>> backlog(String origin) {
    return secretariat.backlog(COUNCIL).stream()
        .filter(entry -> ((Map<?, ?>) entry.get("origin")).get("type").equals(origin))
        .toList();
  }

  private static Map<String, Object> line(JsonPath sheet, String number) {
    return sheet.getMap("lines.find { it.line.number == '" + number + "' }.line");
  }

  private static List<Map<String, Object>> pointsOf(JsonPath sheet, String number) {
    return sheet.getList("lines.find { it.line.number == '" + number + "' }.points");
  }

  private static List<Map<String, Object>> leaves(JsonPath sheet) {
    return sheet.getList("lines.points.flatten().findAll { it.leaf }");
  }

  private static List<Object> states(JsonPath sheet) {
    return sheet.getList("lines.points.flatten().collect { [it.pointId, it.state, it.outcome] }");
  }

  private static Map<String, Object> item(JsonPath agenda, String number) {
    return agenda.getMap("sections.items.flatten().find { it.number == '" + number + "' }");
  }

  private static List<String> pointIds(JsonPath sheet) {
    return sheet.getList("lines.points.flatten().pointId");
  }

  /** Top points of an item on the agenda. */
  private static List<Map<String, Object>> points(JsonPath agenda, String number) {
    return agenda.getList("sections.items.flatten().find { it.number == '" + number + "' }.points");
  }

  private static List<String> agendaPointIds(JsonPath agenda) {
    return agenda.getList(
        "sections.items.flatten().points.flatten().collectMany { [it] + it.children }.id");
  }

  private static List<Object> results(JsonPath agenda) {
    return agenda.getList("sections.items.flatten().points.flatten().result");
  }

  private static void eventually(Callable<Boolean> condition) {
    await().atMost(SOON).pollInterval(Duration.ofMillis(100)).until(condition);
  }
}
