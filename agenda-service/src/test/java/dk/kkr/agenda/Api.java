package dk.kkr.agenda;

import static io.restassured.RestAssured.given;

import dk.kkr.platform.test.IncomingEvents;
import dk.kkr.platform.test.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The API as the tests speak to it. Every meeting gets a day of its own. */
public final class Api {

  /** The council of most tests. */
  public static final String COUNCIL = "kkr-hovedstaden";

  private static final LocalDate FIRST_DAY = LocalDate.of(2050, 1, 1);
  private static final AtomicInteger DAYS = new AtomicInteger();

  private Api() {}

  /** A day on which no other test has a meeting, later than all days before. */
  public static LocalDate freeDay() {
    return FIRST_DAY.plusDays(DAYS.addAndGet(10));
  }

  /** A request of the secretariat of all councils. */
  public static RequestSpecification secretariat() {
    return as(TestTokens.secretariat());
  }

  /** A request with a token. */
  public static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON);
  }

  /** A request of anybody. */
  public static RequestSpecification anybody() {
    return given();
  }

  /** A new meeting on a free day with the sections 1, 2 and 3. */
  public static Meeting meeting() {
    return meeting(COUNCIL, freeDay());
  }

  /** A new meeting with the sections 1, 2 and 3. */
  public static Meeting meeting(String council, LocalDate date) {
    Response made =
        secretariat()
            .body(
                Map.of(
                    "council",
                    council,
                    "date",
                    date.toString(),
                    "start",
                    "10:00",
                    "place",
                    "Rådhuset",
                    "sections",
                    List.of(
                        Map.of("number", "1", "title", "Godkendelse"),
                        Map.of("number", "2", "title", "Fælles sager"),
                        Map.of("number", "3", "title", "Eventuelt"))))
            .post("/meetings");
    made.then().statusCode(201);
    return new Meeting(made.path("id"), date, made.path("sections.id"));
  }

  /** The current version of something, as If-Match wants it. */
  public static String tag(String path) {
    return secretariat().get(path).then().statusCode(200).extract().header("ETag");
  }

  /** Records that the chair consents to the agenda of the meeting at this path as it is. */
  public static ValidatableResponse consent(String meeting) {
    return secretariat()
        .body(Map.of("by", "Formanden", "givenOn", "2026-01-05", "how", "Telefon"))
        .post(meeting + "/consent")
        .then();
  }

  /**
   * A meeting that a test made.
   *
   * @param sections ids, in order
   */
  public record Meeting(String id, LocalDate date, List<String> sections) {

    /** Its path. */
    public String path() {
      return "/meetings/" + id;
    }

    /** Adds an item to the second section. */
    public Item add(Map<String, Object> item) {
      Response made = secretariat().body(in(1, item)).post(path() + "/items");
      made.then().statusCode(201);
      return new Item(made.path("id"), made.path("points.id"));
    }

    /** The item with the section it stands in. */
    public Map<String, Object> in(int section, Map<String, Object> item) {
      Map<String, Object> body = new LinkedHashMap<>(item);
      body.put("sectionId", sections.get(section));
      return body;
    }

    /** Takes in that its minutes have been approved, which closes it. */
    public void approveMinutes() {
      approveMinutes(1);
    }

    /** Takes in that its minutes have been approved, as the event of this revision. */
    public void approveMinutes(long revision) {
      IncomingEvents.from("decision")
          .take(
              "MinutesApproved",
              UUID.fromString(id),
              revision,
              """
              {"meetingId":"%s","council":"kkr-hovedstaden","date":"%s","minutesVersion":1,
               "approvedOn":"%s","approvedAtMeetingId":"%s","pointId":"%s"}
              """
                  .formatted(id, date, date.plusDays(1), UUID.randomUUID(), UUID.randomUUID()));
    }

    /** Calls it off. */
    public ValidatableResponse cancel() {
      return cancel(Map.of("reason", "Sygdom"));
    }

    /** Calls it off. */
    public ValidatableResponse cancel(Map<String, Object> body) {
      return secretariat()
          .header("If-Match", tag(path()))
          .body(body)
          .post(path() + "/cancellation")
          .then();
    }

    /** Gives it another plan. */
    public ValidatableResponse replan(Map<String, Object> plan) {
      return secretariat().header("If-Match", tag(path())).body(plan).put(path()).then();
    }

    /** States that it was held. */
    public ValidatableResponse hold() {
      return secretariat().header("If-Match", tag(path())).post(path() + "/holding").then();
    }

    /** Records that the chair consents to the agenda as it is. */
    public ValidatableResponse consent() {
      return Api.consent(path());
    }

    /** Releases the agenda as it is, with the chair's consent where it can be given. */
    public ValidatableResponse release() {
      return release(Map.of("note", "Udsendt"));
    }

    /** Releases the agenda as it is, with the chair's consent where it can be given. */
    public ValidatableResponse release(Map<String, Object> body) {
      if (!Boolean.TRUE.equals(secretariat().get(path() + "/consent").path("holds"))) {
        consent();
      }
      return releaseWithoutConsent(body);
    }

    /** Releases the agenda as it is. */
    public ValidatableResponse releaseWithoutConsent(Map<String, Object> body) {
      return secretariat()
          .header("If-Match", tag(path()))
          .body(body)
          .post(path() + "/release")
          .then();
    }
  }

  /**
   * An item that a test made.
   *
   * @param points ids of its first level, in order
   */
  public record Item(String id, List<String> points) {

    /** Its path. */
    public String path() {
      return "/items/" + id;
    }

    /** Closes or opens it. */
    public ValidatableResponse show(boolean closed, @Nullable String publicTitle) {
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("closed", closed);
      body.put("publicTitle", publicTitle);
      return secretariat()
          .header("If-Match", tag(path()))
          .body(body)
          .put(path() + "/visibility")
          .then();
    }
  }

  /** Begins a public matter with an item; its path. */
  public static String matter(String council, String title, List<String> areas, String itemId) {
    String id =
        secretariat()
            .body(
                Map.of(
                    "title",
                    title,
                    "councils",
                    List.of(council),
                    "policyAreas",
                    areas,
                    "origin",
                    Map.of("kind", "OTHER"),
                    "published",
                    true))
            .post("/matters")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    link("/matters/" + id, itemId);
    return "/matters/" + id;
  }

  /** Makes an item belong to a matter. */
  public static void link(String matter, String itemId) {
    secretariat().body(Map.of("itemId", itemId)).post(matter + "/links").then().statusCode(201);
  }

  /** An item with one point. */
  public static Map<String, Object> item(String title) {
    return Map.of(
        "title",
        title,
        "caseNumber",
        "SAG-2050-00001",
        "caseWorker",
        "abcd",
        "parts",
        List.of(Map.of("kind", "BACKGROUND", "heading", "Baggrund", "text", "Noget er sket.")),
        "points",
        List.of(Map.of("verbs", List.of("NOTE"), "text", "tager orienteringen til efterretning.")));
  }
}
