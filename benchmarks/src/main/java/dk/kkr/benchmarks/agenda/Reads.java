package dk.kkr.benchmarks.agenda;

import dk.kkr.localstack.ServiceProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The agendas of one database that are read at random, over HTTP and in SQL. */
final class Reads {

  /** As many scripts pgbench takes, and some to spare. */
  private static final int MOST = 100;

  private final Installation installation;
  private final String database;
  private final URI service;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Map<String, HttpResponse<byte[]>> answers = new LinkedHashMap<>();

  Reads(Installation installation, String database, ServiceProcess service)
      throws SQLException, IOException, InterruptedException {
    this.installation = installation;
    this.database = database;
    this.service = service.address();
    for (String meeting : meetings()) {
      answers.put(meeting, get(path(meeting)));
    }
  }

  /** Meetings spread evenly over all of the database. */
  private List<String> meetings() throws SQLException {
    List<String> meetings = new ArrayList<>();
    try (var connection = installation.superuser(database);
        var statement =
            connection.prepareStatement(
                "SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS row, count(*) OVER () AS rows FROM meeting) AS all_rows WHERE row % greatest(rows / ?, 1) = 0 LIMIT ?")) {
      statement.setInt(1, MOST);
      statement.setInt(2, MOST);
      var rows = statement.executeQuery();
      while (rows.next()) {
        meetings.add(rows.getString(1));
      }
    }
    return meetings;
  }

  private static String path(String meeting) {
    return "/meetings/" + meeting + "/agenda";
  }

  /** An answer, which has to be 200. */
  HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    var answer =
        http.send(
            HttpRequest.newBuilder(service.resolve(path)).build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + ": " + answer.statusCode());
    }
    return answer;
  }

  /** The bytes of an agenda, on average. */
  int bytes() {
    return (int)
        answers.values().stream().mapToInt(answer -> answer.body().length).average().orElseThrow();
  }

  /** What the service answers with, by meeting. */
  Map<String, String> bodies() {
    Map<String, String> bodies = new LinkedHashMap<>();
    answers.forEach(
        (meeting, answer) ->
            bodies.put(meeting, new String(answer.body(), StandardCharsets.UTF_8)));
    return bodies;
  }

  /** Reading each of the agendas. */
  List<Target> whole() {
    return whole(service);
  }

  /** Reading them from somebody who says the same. */
  List<Target> whole(URI server) {
    return answers.entrySet().stream()
        .map(
            read -> new Target(server, path(read.getKey()), "", 200, read.getValue().body().length))
        .toList();
  }

  /** The same by a reader who has it already. */
  List<Target> conditional() {
    return answers.entrySet().stream()
        .map(
            read -> {
              String tag = read.getValue().headers().firstValue("ETag").orElseThrow();
              String header = "If-None-Match: %s\r\n".formatted(tag);
              return new Target(service, path(read.getKey()), header, 304, 0);
            })
        .toList();
  }

  /** A path that gives the same answer every time. */
  List<Target> always(String path) throws IOException, InterruptedException {
    return List.of(new Target(service, path, "", 200, get(path).body().length));
  }

  String meeting() {
    return answers.keySet().iterator().next();
  }

  List<String> all() {
    return List.copyOf(answers.keySet());
  }

  /** What the service asks the database for one agenda. */
  List<Statements.Statement> statements() throws SQLException, IOException, InterruptedException {
    byte[] request = HttpConnection.get(service, path(meeting()), "");
    return Statements.of(
        installation,
        meeting(),
        () -> {
          try (var connection = new HttpConnection(service)) {
            connection.send(request);
          }
        });
  }

  /** The same for every agenda. */
  List<List<Statements.Statement>> transactions(List<Statements.Statement> statements) {
    return answers.keySet().stream()
        .map(
            other ->
                statements.stream().map(statement -> statement.about(meeting(), other)).toList())
        .toList();
  }

  URI service() {
    return service;
  }
}
