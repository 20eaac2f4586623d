package dk.kkr.benchmarks.agenda;

import java.io.IOException;
import java.net.URI;

/** A request, and the only answer that is right. */
final class Target {

  private final URI server;
  private final byte[] request;
  private final int status;
  private final long bytes;

  /**
   * @param server who is asked
   * @param path what for
   * @param headers each with its line end
   * @param status of the answer
   * @param bytes of its body
   */
  Target(URI server, String path, String headers, int status, long bytes) {
    this.server = server;
    this.request = HttpConnection.get(server, path, headers);
    this.status = status;
    this.bytes = bytes;
  }

  URI server() {
    return server;
  }

  /** Asks once. */
  void ask(HttpConnection connection) throws IOException {
    HttpConnection.Answer answer = connection.send(request);
    if (answer.status() != status || answer.bytes() != bytes) {
      throw new IllegalStateException(
          "%s, but %d with %d bytes was expected".formatted(answer, status, bytes));
    }
  }
}
