package dk.kkr.quota.announcements;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.kkr.platform.json.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for agenda-service: a server on this machine that answers what its API description
 * says, or misbehaves.
 */
final class StandIn {

  private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
  private static final StandIn ONLY = new StandIn();

  private HttpServer server = start(0);

  private StandIn() {
    System.setProperty("kkr.agenda.url", "http://127.0.0.1:" + server.getAddress().getPort());
    System.setProperty("kkr.agenda.timeout", "1S");
  }

  /** Answers a request in its own way. */
  @FunctionalInterface
  interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  /** Answers with JSON. */
  static Answer json(Object body) {
    return status(200, body instanceof String text ? text : EventJson.write(body));
  }

  /** Answers with this status. */
  static Answer status(int status, String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  /** Begins an answer and never ends it, until the caller has gone away. */
  static Answer endless(CountDownLatch gone) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      try {
        gone.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    };
  }

  /** Hangs up without an answer. */
  static Answer broken() {
    return HttpExchange::close;
  }

  /** What is answered at a path from now on. */
  static void answers(String path, Answer answer) {
    ONLY.get();
    ANSWERS.put(path, answer);
  }

  /** The Authorization header that the last request of a path came with. */
  static @Nullable String token(String path) {
    return TOKENS.get(path);
  }

  /** Does something while nobody listens. */
  static void away(Runnable meanwhile) {
    int port = ONLY.get().getAddress().getPort();
    ONLY.server.stop(0);
    try {
      meanwhile.run();
    } finally {
      ONLY.server = start(port);
    }
  }

  /** An item on an agenda of a council; its id. */
  static UUID item(String council, String title, List<?> parts, List<?> tables) {
    UUID item = UUID.randomUUID();
    UUID meeting = UUID.randomUUID();
    answers(
        "/items/" + item,
        json(
            Map.ofEntries(
                Map.entry("id", item),
                Map.entry("meetingId", meeting),
                Map.entry("sectionId", UUID.randomUUID()),
                Map.entry("number", "3.5"),
                Map.entry("orderKey", 10),
                Map.entry("title", title),
                Map.entry("closed", false),
                Map.entry("presenters", List.of()),
                Map.entry("parts", parts),
                Map.entry("tables", tables),
                Map.entry("points", List.of()),
                Map.entry("positions", List.of()),
                Map.entry("steps", List.of()),
                Map.entry("policyAreas", List.of()),
                Map.entry("attachments", List.of()),
                Map.entry("progress", Map.of("points", 0, "confirmed", 0)))));
    answers(
        "/meetings/" + meeting,
        json(Map.of("id", meeting, "council", council, "date", "2021-06-16", "state", "RELEASED")));
    return item;
  }

  private HttpServer get() {
    return server;
  }

  private static HttpServer start(int port) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
      server.setExecutor(
          Executors.newCachedThreadPool(
              work -> {
                Thread thread = new Thread(work, "stand-in");
                thread.setDaemon(true);
                return thread;
              }));
      server.createContext("/", StandIn::answer);
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    TOKENS.put(path, String.valueOf(token));
    try (exchange) {
      ANSWERS.getOrDefault(path, status(404, "{}")).to(exchange);
    }
  }
}
