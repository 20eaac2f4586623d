package dk.kkr.benchmarks.agenda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The data, made once and kept. The small data are agendas of an invented generator, taken in and
 * released over the API; only the results of their points are put in by SQL, as no decision-service
 * runs. The large data are a copy of the small data, multiplied by {@link Copies}.
 */
final class Data {

  static final String SMALL = "small";
  static final String LARGE = "large";

  /** No meeting of the generator is before this day; copies lie between its meetings. */
  private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);

  /** Between a meeting of a council and the next one, once there are as many as there can be. */
  private static final int DAYS_BETWEEN = 3;

  private static final Map<String, String> COUNCILS =
      Map.of(
          "kkr-hovedstaden", "KKR Hovedstaden",
          "kkr-sjaelland", "KKR Sjælland",
          "kkr-syddanmark", "KKR Syddanmark",
          "kkr-midtjylland", "KKR Midtjylland",
          "kkr-nordjylland", "KKR Nordjylland");

  /** One result for each point: adopted, on the day of the meeting. */
  private static final String RESULTS =
      """
      INSERT INTO point_result
        (id, version, meeting_id, council, agenda_version, state, derived, outcome, mode,
         decided_on, force, conditions)
      SELECT (point ->> 'id')::uuid, 0, m.id, m.council, v.number, 'CONFIRMED', false, 'ADOPTED',
             'CONSENSUS', m.date, 'IN_FORCE', '[]'
        FROM meeting m
        JOIN agenda_version v ON v.meeting_id = m.id AND v.number = m.agenda_version,
             jsonb_path_query(v.snapshot, '$.sections[*].items[*].content.points[*]') AS point
      ON CONFLICT DO NOTHING
      """;

  private static final String TO_INDEX =
      "INSERT INTO search_meeting (meeting_id, rules) SELECT id, 0 FROM meeting"
          + " ON CONFLICT (meeting_id) DO UPDATE SET rules = 0";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Installation installation;
  private final Options options;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Data(Installation installation, Options options) {
    this.installation = installation;
    this.options = options;
  }

  /** Makes what is missing. */
  void make() throws SQLException, IOException, InterruptedException {
    try (var service = installation.service(SMALL)) {
      writeOverTheApi(service.address());
    }
    sql(SMALL, RESULTS);
    sql(SMALL, TO_INDEX);
    if (!exists(LARGE)) {
      installation.copy(SMALL, LARGE);
      try (var connection = installation.superuser(LARGE)) {
        new Copies(connection, FIRST, spanned(), DAYS_BETWEEN).make(options.copies() - 1);
      }
      sql(LARGE, TO_INDEX);
    }
    for (String name : List.of(SMALL, LARGE)) {
      indexed(name);
      sql(name, "VACUUM ANALYZE");
      System.err.printf("%s: %s%n", name, size(name));
    }
    sql(LARGE, "CHECKPOINT");
  }

  private LocalDate spanned() {
    return FIRST.plusDays(daysBetween() * options.meetings() / COUNCILS.size());
  }

  private long daysBetween() {
    return (long) DAYS_BETWEEN * options.copies();
  }

  /** What can be searched for is written by the service itself, when it finds what waits for it. */
  private void indexed(String database) throws SQLException, InterruptedException {
    try (var _ = installation.service(database)) {
      while (number(database, "SELECT count(*) FROM search_meeting WHERE rules = 0") > 0) {
        Thread.sleep(1_000);
      }
    }
  }

  private long number(String database, String question) throws SQLException {
    try (var connection = installation.superuser(database);
        var query = connection.createStatement();
        var row = query.executeQuery(question)) {
      row.next();
      return row.getLong(1);
    }
  }

  private boolean exists(String database) throws SQLException {
    try (var connection = installation.superuser("postgres");
        var query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
      query.setString(1, database);
      return query.executeQuery().next();
    }
  }

  private void sql(String database, String statement) throws SQLException {
    try (var connection = installation.superuser(database);
        var run = connection.createStatement()) {
      run.execute(statement);
    }
  }

  private String size(String database) throws SQLException {
    try (var connection = installation.superuser(database);
        var query = connection.createStatement();
        var row =
            query.executeQuery(
                "SELECT (SELECT count(*) FROM meeting) || ' meetings, ' || (SELECT count(*) FROM item)"
                    + " || ' items, ' || (SELECT count(*) FROM point_result) || ' results, '"
                    + " || pg_size_pretty(pg_database_size(current_database()))")) {
      row.next();
      return row.getString(1);
    }
  }

  /** As many meetings of each council, so far apart that the copies' days lie between. */
  private void writeOverTheApi(URI service) throws IOException, InterruptedException {
    int each = options.meetings() / COUNCILS.size();
    for (var council : new java.util.TreeMap<>(COUNCILS).entrySet()) {
      for (int i = 0; i < each; i++) {
        LocalDate date = FIRST.plusDays(i * daysBetween());
        String text =
            SampleAgenda.markdown(council.getValue(), date, council.getKey().hashCode() + i);
        var taken =
            send(
                service,
                "/imports?council=%s&date=%s".formatted(council.getKey(), date),
                "text/markdown",
                "*",
                text);
        if (taken.statusCode() == 201) {
          release(service, JSON.readTree(taken.body()).path("meetingId").asText());
        } else if (taken.statusCode() != 409) {
          throw new IllegalStateException(taken.body());
        }
      }
    }
  }

  /** Answers for whatever the checks find: the text is a generator's. */
  private void release(URI service, String meeting) throws IOException, InterruptedException {
    String path = "/meetings/" + meeting + "/release";
    String body = "{}";
    var answer = send(service, path, "application/json", "*", body);
    if (answer.statusCode() == 409) {
      List<Map<String, String>> overrides = new ArrayList<>();
      for (JsonNode code : JSON.readTree(answer.body()).path("codes")) {
        overrides.add(Map.of("code", code.asText(), "reason", "Opdigtet tekst."));
      }
      body = JSON.writeValueAsString(Map.of("overrides", overrides));
      answer = send(service, path, "application/json", "*", body);
    }
    if (answer.statusCode() != 201) {
      throw new IllegalStateException(answer.body());
    }
  }

  private HttpResponse<String> send(
      URI service, String path, String type, String match, String body)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(service.resolve(path))
            .header("Authorization", "Bearer " + installation.secretariat())
            .header("Content-Type", type)
            .header("If-Match", match)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }
}
