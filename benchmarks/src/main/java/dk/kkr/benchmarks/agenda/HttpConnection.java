package dk.kkr.benchmarks.agenda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One kept-alive HTTP/1.1 connection that costs next to nothing: a request is bytes made
 * beforehand, an answer is read into one buffer and reduced to status and length. It reads what our
 * servers write and is no general client.
 */
final class HttpConnection implements AutoCloseable {

  private static final int NOT_MODIFIED = 304;

  private final Socket socket;
  private final byte[] buffer = new byte[1 << 17];
  private int position;
  private int end;

  HttpConnection(URI server) throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(30_000);
  }

  /** What came back: the body is counted, not kept. */
  record Answer(int status, long bytes) {}

  /** The bytes of a GET, made once for all. */
  static byte[] get(URI server, String path, String headers) {
    return "GET %s HTTP/1.1\r\nHost: %s\r\n%s\r\n"
        .formatted(path, server.getAuthority(), headers)
        .getBytes(StandardCharsets.US_ASCII);
  }

  Answer send(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    String status = line();
    long length = -1;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
        length = Long.parseLong(header.substring(15).strip());
      } else if (header.regionMatches(true, 0, "transfer-encoding: chunked", 0, 26)) {
        chunked = true;
      }
    }
    int code = Integer.parseInt(status.substring(9, 12));
    if (chunked) {
      return new Answer(code, chunks());
    }
    if (length > 0 && code != NOT_MODIFIED) {
      skip(length);
    }
    return new Answer(code, Math.max(length, 0));
  }

  private long chunks() throws IOException {
    long all = 0;
    for (long size = chunk(); size > 0; size = chunk()) {
      skip(size);
      line();
      all += size;
    }
    line();
    return all;
  }

  private long chunk() throws IOException {
    return Long.parseLong(line(), 16);
  }

  private String line() throws IOException {
    for (int i = position; i < end; i++) {
      if (buffer[i] == '\n') {
        String line = new String(buffer, position, i - 1 - position, StandardCharsets.ISO_8859_1);
        position = i + 1;
        return line;
      }
    }
    var line = new ByteArrayOutputStream();
    for (int next = read(); next != '\n'; next = read()) {
      line.write(next);
    }
    String text = line.toString(StandardCharsets.ISO_8859_1);
    return text.substring(0, text.length() - 1);
  }

  private void skip(long bytes) throws IOException {
    long left = bytes;
    while (true) {
      int here = (int) Math.min(left, end - position);
      position += here;
      left -= here;
      if (left == 0) {
        return;
      }
      fill();
    }
  }

  private int read() throws IOException {
    if (position == end) {
      fill();
    }
    return buffer[position++];
  }

  private void fill() throws IOException {
    position = 0;
    end = socket.getInputStream().read(buffer);
    if (end < 0) {
      throw new IOException("The server has closed the connection.");
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
