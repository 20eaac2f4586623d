package dk.kkr.localstack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Stands in for a packaged service: ready at once, and tells what it was told. */
public final class StubService {

  private StubService() {}

  /** Dies at once where its environment says so. */
  public static void main(String[] args) throws IOException {
    if (System.getenv("KKR_DIES") != null) {
      System.err.println("No space left on device");
      System.exit(3);
    }
    var port = Integer.parseInt(Objects.requireNonNull(System.getenv("QUARKUS_HTTP_PORT")));
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10);
    server.createContext("/q/health/ready", exchange -> answer(exchange, 200, "{}"));
    server.createContext(
        "/told",
        exchange ->
            answer(
                exchange,
                200,
                System.getenv("QUARKUS_DATASOURCE_JDBC_URL")
                    + " "
                    + System.getenv("QUARKUS_DATASOURCE_USERNAME")
                    + " "
                    + System.getenv("QUARKUS_FLYWAY_USERNAME")
                    + " "
                    + System.getenv("KAFKA_BOOTSTRAP_SERVERS")
                    + " "
                    + System.getenv("KKR_SECURITY_ISSUER")
                    + " "
                    + System.getenv("KKR_AGENDA_MINUTES_ADDRESS")));
    server.start();
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
