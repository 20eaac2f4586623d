package dk.kkr.appointment;

import static dk.kkr.appointment.Api.map;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A body like Copenhagen Capacity, with organisations and persons of its own: two seats for mayors
 * and one for a regional councillor who sits on another board too.
 */
public final class TestBody {

  /** Day from which everybody holds their offices. */
  public static final String SINCE = "2018-01-01";

  /** Day of the decision, and first day of the appointments. */
  public static final LocalDate DAY = LocalDate.of(2022, 3, 11);

  private static final Map<String, UUID> SHARED = new ConcurrentHashMap<>();

  public final UUID municipality;
  public final UUID region;
  public final UUID board;
  public final UUID company;
  public final UUID id;
  public final List<UUID> seats;

  private TestBody(boolean membersComplete) {
    municipality = shared("Eksempelby Kommune", "MUNICIPALITY", false);
    region = shared("Region Eksempel", "REGION", false);
    board = shared("Øresundsrådet", "BODY", membersComplete);
    company = organisation("Erhvervsfonden", "COMPANY", false);
    JsonNode created = Api.created("/bodies", body());
    id = UUID.fromString(created.path("bodyId").asText());
    seats = Api.each(created.path("seats"), "seatId").stream().map(UUID::fromString).toList();
  }

  /** With a board of which all members are recorded. */
  public static TestBody create() {
    return new TestBody(true);
  }

  /** With a board of which not all members are recorded. */
  public static TestBody withIncompleteBoard() {
    return new TestBody(false);
  }

  private Map<String, @Nullable Object> body() {
    return map(
        "council",
        Api.COUNCIL,
        "organisationId",
        company,
        "name",
        "Erhvervsfonden",
        "termLabel",
        "2022-2025",
        "rules",
        List.of(
            map(
                "kind",
                "OFFICE_COUNT",
                "office",
                "MAYOR",
                "min",
                2,
                "max",
                2,
                "source",
                "STATUTES"),
            map("kind", "OFFICE_COUNT", "office", "REGIONAL_COUNCILLOR", "min", 1, "max", 1),
            map("kind", "ALSO_SITS_ON", "office", "REGIONAL_COUNCILLOR", "organisationId", board)),
        "seats",
        List.of(
            map("label", "Borgmester 1", "eligibility", "MAYOR", "paid", true),
            map("label", "Borgmester 2", "eligibility", "MAYOR", "dueOn", "2022-06-01"),
            map(
                "label",
                "Regionsrådsmedlem",
                "eligibility",
                "REGIONAL_COUNCILLOR",
                "alsoSitsOn",
                board,
                "source",
                "STATUTES")));
  }

  /** Records an organisation. */
  public static UUID organisation(String name, String kind, boolean membersComplete) {
    return Api.create(
        "/organisations",
        map("name", name, "kind", kind, "membersComplete", membersComplete),
        "organisationId");
  }

  /** The same for all tests, as none of them changes it. */
  private static UUID shared(String name, String kind, boolean membersComplete) {
    return SHARED.computeIfAbsent(
        name + membersComplete, n -> organisation(name, kind, membersComplete));
  }

  /** Records a person without any office. */
  public static UUID person(String name) {
    return Api.create("/persons", map("name", name), "personId");
  }

  /** Records a person with an office; gives the person. */
  public UUID holder(String name, String kind, UUID organisation) {
    UUID person = person(name);
    take(person, kind, organisation, SINCE, null);
    return person;
  }

  /** Records an office; gives its id. */
  public static UUID take(
      UUID person, String kind, UUID organisation, String from, @Nullable String to) {
    JsonNode offices =
        Api.created(
                "/persons/" + person + "/offices",
                map(
                    "kind",
                    kind,
                    "organisationId",
                    organisation,
                    "title",
                    kind,
                    "from",
                    from,
                    "to",
                    to))
            .path("offices");
    return UUID.fromString(offices.path(offices.size() - 1).path("officeId").asText());
  }

  /** Ends the only office of a person. */
  public static void endOffice(UUID person, LocalDate on) {
    String office = Api.read("/persons/" + person).at("/offices/0/officeId").asText();
    Api.post(
            "/persons/" + person,
            "/offices/" + office + "/end",
            map("endsOn", on, "reason", "Fratrådt efter eget ønske"))
        .statusCode(200);
  }

  /** A mayor. */
  public UUID mayor(String name) {
    return holder(name, "MAYOR", municipality);
  }

  /** A regional councillor who sits on the board too. */
  public UUID regionalOnBoard(String name) {
    UUID person = holder(name, "REGIONAL_COUNCILLOR", region);
    take(person, "BOARD_MEMBER", board, SINCE, null);
    return person;
  }

  /** Two mayors and a regional councillor who sits on the board. */
  public List<UUID> threeWhoMay() {
    return List.of(mayor("Agnes Ahorn"), mayor("Bent Birk"), regionalOnBoard("Clara Ceder"));
  }

  /** A slate of these persons for the seats in order, from {@link #DAY}. */
  public Map<String, @Nullable Object> slate(List<UUID> persons) {
    List<Map<String, @Nullable Object>> candidates = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      candidates.add(map("seatId", seats.get(i), "personId", persons.get(i)));
    }
    return map(
        "bodyId",
        id,
        "candidates",
        candidates,
        "validFrom",
        DAY,
        "validTo",
        null,
        "termLabel",
        "2022-2025");
  }

  /** The same, as a change of a slate. */
  public Map<String, @Nullable Object> change(List<UUID> persons) {
    Map<String, @Nullable Object> slate = slate(persons);
    slate.remove("bodyId");
    return slate;
  }

  /** Writes a slate; gives its id. */
  public UUID written(List<UUID> persons) {
    return Api.create("/slates", slate(persons), "slateId");
  }
}
