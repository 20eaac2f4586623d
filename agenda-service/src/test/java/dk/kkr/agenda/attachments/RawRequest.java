package dk.kkr.agenda.attachments;

import dk.kkr.platform.test.TestTokens;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Requests that no well-behaved client sends. */
final class RawRequest {

  private RawRequest() {}

  /** The answer to nothing but the head of a request that announces so much. */
  static String answerTo(String path, long length) throws IOException {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(head(path, "Content-Length: " + length));
      socket.getOutputStream().flush();
      StringBuilder answer = new StringBuilder();
      // The connection stays open for what was announced; the problem ends with a brace.
      for (int c = socket.getInputStream().read();
          c >= 0 && c != '}';
          c = socket.getInputStream().read()) {
        answer.append((char) c);
      }
      return answer.toString();
    }
  }

  /** The head of a request by the secretariat. */
  static byte[] head(String path, String length) {
    return """
    PUT %s HTTP/1.1
    Host: localhost
    Authorization: Bearer %s
    If-Match: *
    Content-Type: application/octet-stream
    Connection: close
    %s

    """
        .formatted(path, TestTokens.secretariat(), length)
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** A connection on which the answer is waited for so long. */
  static Socket connect() throws IOException {
    URI service = uri("");
    Socket socket = new Socket(service.getHost(), service.getPort());
    socket.setSoTimeout(20_000);
    return socket;
  }

  /** So many bytes of text, which nobody has to hold. */
  static InputStream letters(long count) {
    return new InputStream() {
      private long passed;

      @Override
      public int read() {
        return passed++ < count ? 'x' : -1;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        int now = (int) Math.min(length, count - passed);
        passed += now;
        Arrays.fill(buffer, offset, offset + now, (byte) 'x');
        return now == 0 ? -1 : now;
      }
    };
  }

  /** An address of the service. */
  static URI uri(String path) {
    return URI.create("http://localhost:" + RestAssured.port + path);
  }
}
