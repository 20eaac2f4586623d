package dk.kkr.journeys;

import static dk.kkr.journeys.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kkr.localstack.LocalStack;
import dk.kkr.localstack.Service;
import dk.kkr.localstack.StackOptions;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The council fills three seats of a board: from slates that do not keep its rules to three
 * appointments, a seat that falls vacant, and back when the decision is reopened. One story in
 * steps; a step stands on those before it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AppointmentJourney {

  private static final String COUNCIL = "kkr-hovedstaden";
  private static final String HELD_ON = "2020-02-07";

  private LocalStack system;
  private Secretariat secretariat;
  private Desk desk;

  private String mayor;
  private String office;
  private String otherMayor;
  private String councilMember;
  private String councillor;
  private String outsider;
  private String unknown;
  private List<String> seats;
  private String body;
  private String slate;

  private String meeting;
  private String meetingId;
  private String point;

  @BeforeAll
  void start(@TempDir Path folder) {
    system = LocalStack.start(StackOptions.anyPorts(Repository.root(), folder));
    secretariat = new Secretariat(system);
    desk = new Desk(system, Service.APPOINTMENT);
    records();
  }

  @AfterAll
  void stop() {
    system.close();
  }

  /** Persons are roles, not people. */
  private void records() {
    String region = organisation("Region Hovedstaden", "REGION", false);
    String greater = organisation("Greater Copenhagen", "BODY", true);
    String board = organisation("Copenhagen Capacity", "COMPANY", false);
    String firstTown = organisation("Kommune Et", "MUNICIPALITY", false);
    String secondTown = organisation("Kommune To", "MUNICIPALITY", false);
    mayor = person("Borgmester Et");
    office = takes(mayor, "MAYOR", firstTown);
    otherMayor = person("Borgmester To");
    takes(otherMayor, "MAYOR", secondTown);
    councilMember = person("Byrådsmedlem Tre");
    takes(councilMember, "COUNCIL_MEMBER", firstTown);
    councillor = person("Regionsrådsmedlem Fire");
    takes(councillor, "REGIONAL_COUNCILLOR", region);
    takes(councillor, "BOARD_MEMBER", greater);
    outsider = person("Regionsrådsmedlem Fem");
    takes(outsider, "REGIONAL_COUNCILLOR", region);
    unknown = person("Ukendt Seks");
    JsonPath made =
        desk.makes(
            "/bodies",
            Map.of(
                "council",
                COUNCIL,
                "organisationId",
                board,
                "name",
                "Copenhagen Capacity",
                "seats",
                List.of(
                    Map.of("label", "Borgmester 1", "eligibility", "MAYOR", "paid", true),
                    Map.of("label", "Borgmester 2", "eligibility", "MAYOR", "paid", true),
                    Map.of(
                        "label",
                        "Regionsrådsmedlem",
                        "eligibility",
                        "REGIONAL_COUNCILLOR",
                        "alsoSitsOn",
                        greater,
                        "paid",
                        true))));
    body = made.getString("bodyId");
    seats = made.getList("seats.seatId");
  }

  @Test
  @Order(1)
  void a_slate_with_one_mayor_says_who_is_no_mayor() {
    slate =
        desk.makes(
                "/slates",
                Map.of("bodyId", body, "candidates", candidates(mayor, councilMember, councillor)))
            .getString("slateId");

    assertThat(findings("VIOLATED"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding)
                    .containsEntry("code", "SEAT_OFFICE_MISSING")
                    .hasEntrySatisfying(
                        "reason",
                        reason -> assertThat((String) reason).contains("Byrådsmedlem Tre")));
  }

  @Test
  @Order(2)
  void a_regional_councillor_who_does_not_sit_on_the_other_board_is_named() {
    propose(mayor, otherMayor, outsider);

    assertThat(findings("VIOLATED"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding)
                    .containsEntry("code", "SEAT_MEMBERSHIP_MISSING")
                    .hasEntrySatisfying(
                        "reason",
                        reason ->
                            assertThat((String) reason)
                                .contains("Regionsrådsmedlem Fem", "Greater Copenhagen")));
  }

  @Test
  @Order(3)
  void what_is_not_recorded_is_neither_kept_nor_broken() {
    propose(mayor, unknown, councillor);

    assertThat(findings("VIOLATED")).isEmpty();
    assertThat(findings("NOT_EVALUABLE"))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat((String) finding.get("reason")).contains("Ukendt Seks"));
  }

  @Test
  @Order(4)
  void a_slate_that_keeps_the_rules_is_put_before_the_council() {
    propose(mayor, otherMayor, councillor);
    assertThat(desk.read("/slates/" + slate).getString("evaluation.result")).isEqualTo("SATISFIED");
    meeting = secretariat.imports(Repository.agenda("kkr-hovedstaden-2020-02-07.txt"));
    meetingId = meeting.substring("/meetings/".length());
    point = secretariat.links(meeting, "4.1", 0, subject());
    secretariat.releases(meeting);

    eventually(() -> assertThat(state()).isEqualTo("BEFORE_COUNCIL"));
    eventually(() -> assertThat(secretariat.sheet(meetingId).statusCode()).isEqualTo(200));
  }

  @Test
  @Order(5)
  void a_slate_that_changed_after_the_release_is_refused_on_the_decision() {
    propose(otherMayor, mayor, councillor);
    secretariat.decides(point, Map.of("agendaVersion", 1, "outcome", "ADOPTED"), HELD_ON);

    eventually(
        () ->
            assertThat(secretariat.decision(point).getString("effect.state")).isEqualTo("REFUSED"));
    assertThat(secretariat.decision(point).getString("effect.reason")).contains("revision");
    assertThat(desk.read("/dead-letters").getList("items")).isEmpty();
    assertThat(inForce("2020-03-01")).isEmpty();
    secretariat.reopens(point, "Listen blev ændret efter udsendelsen");
  }

  @Test
  @Order(6)
  void an_adopted_slate_becomes_three_appointments() {
    secretariat.links(meeting, "4.1", 0, subject());
    assertThat(secretariat.releases(meeting)).isEqualTo(2);
    eventually(
        () ->
            assertThat(secretariat.decision(point).getLong("proposal.subject.revision"))
                .isEqualTo(revision()));
    secretariat.decides(point, Map.of("agendaVersion", 2, "outcome", "ADOPTED"), HELD_ON);

    eventually(() -> assertThat(inForce("2020-03-01")).hasSize(3));
    assertThat(inForce("2020-03-01"))
        .extracting("person", "seat", "validFrom")
        .containsExactlyInAnyOrder(
            tuple("Borgmester To", "Borgmester 1", HELD_ON),
            tuple("Borgmester Et", "Borgmester 2", HELD_ON),
            tuple("Regionsrådsmedlem Fire", "Regionsrådsmedlem", HELD_ON));
    assertThat(inForce("2020-02-06")).isEmpty();
    assertThat(state()).isEqualTo("ADOPTED");
    eventually(
        () ->
            assertThat(secretariat.decision(point).getString("effect.state")).isEqualTo("APPLIED"));
  }

  @Test
  @Order(7)
  void a_seat_whose_holder_is_no_longer_mayor_stands_on_the_backlog() {
    desk.acts(
        "/persons/" + mayor,
        "/offices/" + office + "/end",
        Map.of("endsOn", "2020-05-31", "reason", "Ny borgmester er valgt"));

    eventually(
        () ->
            assertThat(vacancies())
                .singleElement()
                .satisfies(
                    entry ->
                        assertThat(entry)
                            .containsEntry("state", "OPEN")
                            .containsEntry("title", "Udpegning til Copenhagen Capacity")));
    assertThat(inForce("2020-05-31")).hasSize(3);
    assertThat(inForce("2020-06-01"))
        .extracting("person")
        .containsExactlyInAnyOrder("Borgmester To", "Regionsrådsmedlem Fire");
    assertThat(desk.read("/bodies/" + body + "?asOf=2020-06-01").getList("seats.vacantSince"))
        .contains("2020-06-01");
  }

  @Test
  @Order(8)
  void a_reopened_decision_takes_the_appointments_back_and_keeps_their_history() {
    secretariat.reopens(point, "Forkert udfald indtastet");

    eventually(() -> assertThat(inForce("2020-03-01")).isEmpty());
    assertThat(appointments("COMPENSATED"))
        .hasSize(3)
        .allSatisfy(
            appointment -> assertThat((List<?>) appointment.get("history")).hasSizeGreaterThan(1));
    eventually(() -> assertThat(vacancies()).extracting("state").containsOnly("SETTLED"));
    assertThat(desk.read("/dead-letters").getList("items")).isEmpty();
  }

  private String organisation(String name, String kind, boolean complete) {
    return desk.makes(
            "/organisations", Map.of("name", name, "kind", kind, "membersComplete", complete))
        .getString("organisationId");
  }

  private String person(String name) {
    return desk.makes("/persons", Map.of("name", name)).getString("personId");
  }

  private String takes(String person, String kind, String organisation) {
    return desk.makes(
            "/persons/" + person + "/offices",
            Map.of(
                "kind",
                kind,
                "organisationId",
                organisation,
                "title",
                "Hverv",
                "from",
                "2018-01-01"))
        .getString("offices[-1].officeId");
  }

  private List<Map<String, String>> candidates(String first, String second, String third) {
    return List.of(
        Map.of("seatId", seats.get(0), "personId", first),
        Map.of("seatId", seats.get(1), "personId", second),
        Map.of("seatId", seats.get(2), "personId", third));
  }

  private void propose(String first, String second, String third) {
    desk.writes("/slates/" + slate, Map.of("candidates", candidates(first, second, third)));
  }

  private Map<String, Object> subject() {
    return Map.of("type", "SLATE", "id", slate, "revision", revision());
  }

  private long revision() {
    return desk.read("/slates/" + slate).getLong("revision");
  }

  private String state() {
    return desk.read("/slates/" + slate).getString("state");
  }

  private List<Map<String, Object>> findings(String result) {
    return desk.read("/slates/" + slate)
        .getList("evaluation.findings.findAll { it.result == '" + result + "' }");
  }

  private List<Map<String, Object>> inForce(String day) {
    return desk.read("/appointments?council=" + COUNCIL + "&bodyId=" + body + "&asOf=" + day)
        .getList("items");
  }

  private List<Map<String, Object>> appointments(String state) {
    return desk.read("/appointments?council=" + COUNCIL + "&state=" + state).getList("items");
  }

  private List<Map<String, Object>> vacancies() {
    return secretariat.backlog(COUNCIL).stream()
        .filter(entry -> "VACANCY".equals(((Map<?, ?>) entry.get("origin")).get("type")))
        .toList();
  }
}
