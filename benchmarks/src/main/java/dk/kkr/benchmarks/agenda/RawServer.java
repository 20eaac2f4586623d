package dk.kkr.benchmarks.agenda;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The rival of the service: a bare Vert.x server with the Vert.x client of PostgreSQL. For each
 * request it runs the statements of the service, in order, and answers with the bytes that the
 * service answers with, which it was given beforehand: it understands, checks and composes nothing.
 * Columns of JSON are read as text, as the service reads them.
 */
final class RawServer extends AbstractVerticle {

  /**
   * What it is told on its standard input, as one line of JSON.
   *
   * @param statements with {@code $1} and so on
   * @param parameters of each statement; null for null, {@code id} for the meeting that is asked
   *     for
   * @param answers by meeting
   */
  record Task(
      int httpPort,
      int postgresPort,
      String database,
      String user,
      String password,
      int connections,
      List<String> statements,
      List<List<String>> parameters,
      Map<String, String> answers) {}

  static final String ID = "id";

  private final Task task;
  private final Pool pool;
  private final Map<String, Buffer> answers;

  private RawServer(Task task, Pool pool, Map<String, Buffer> answers) {
    this.task = task;
    this.pool = pool;
    this.answers = answers;
  }

  public static void main(String[] arguments) throws IOException {
    Task task = task();
    Vertx vertx = Vertx.vertx();
    Pool pool =
        PgBuilder.pool()
            .using(vertx)
            .with(new PoolOptions().setMaxSize(task.connections()))
            .connectingTo(
                new PgConnectOptions()
                    .setHost("127.0.0.1")
                    .setPort(task.postgresPort())
                    .setDatabase(task.database())
                    .setUser(task.user())
                    .setPassword(task.password())
                    .setCachePreparedStatements(true))
            .build();
    Map<String, Buffer> answers = new HashMap<>();
    task.answers()
        .forEach((id, body) -> answers.put("/meetings/" + id + "/agenda", Buffer.buffer(body)));
    vertx
        .deployVerticle(
            () -> new RawServer(task, pool, answers),
            new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors()))
        .onSuccess(_ -> System.out.println("ready"))
        .onFailure(Throwable::printStackTrace);
    while (System.in.read() >= 0) { // ends with the one who started it
    }
    System.exit(0);
  }

  private static Task task() throws IOException {
    var line = new java.io.ByteArrayOutputStream();
    for (int next = System.in.read(); next != '\n'; next = System.in.read()) {
      line.write(next);
    }
    return JsonMapper.builder().build().readValue(line.toByteArray(), Task.class);
  }

  @Override
  public void start(io.vertx.core.Promise<Void> started) {
    vertx
        .createHttpServer()
        .requestHandler(this::answer)
        .listen(task.httpPort(), "127.0.0.1")
        .<Void>mapEmpty()
        .onComplete(started);
  }

  private void answer(HttpServerRequest request) {
    String path = request.path();
    UUID meeting = UUID.fromString(path.substring(10, 46));
    Future<RowSet<Row>> rows = run(0, meeting);
    for (int i = 1; i < task.statements().size(); i++) {
      int next = i;
      rows = rows.compose(_ -> run(next, meeting));
    }
    rows.onSuccess(
            last ->
                request
                    .response()
                    .putHeader("Content-Type", "application/json;charset=UTF-8")
                    .putHeader("Cache-Control", "no-cache")
                    .end(answers.get(path)))
        .onFailure(problem -> request.response().setStatusCode(500).end(String.valueOf(problem)));
  }

  private Future<RowSet<Row>> run(int statement, UUID meeting) {
    Tuple tuple = Tuple.tuple();
    for (String value : task.parameters().get(statement)) {
      tuple.addValue(value.equals(ID) ? meeting : null);
    }
    return pool.preparedQuery(task.statements().get(statement)).execute(tuple);
  }
}
