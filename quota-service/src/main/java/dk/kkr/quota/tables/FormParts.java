package dk.kkr.quota.tables;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a multipart/form-data body (RFC 7578), whose bytes are in memory already: bodies are
 * bounded. The framework's own forms go past the limits, the idempotency keys and the problems that
 * hold for all other bodies.
 */
final class FormParts {

  private static final int MOST = 8;
  private static final String LINE = "\r\n";
  private static final Pattern BOUNDARY = Pattern.compile("[ -~&&[^\"]]{0,69}[!-~&&[^\"]]");
  private static final Pattern NAME =
      Pattern.compile(";\\s*name=(?:\"([^\"]*)\"|([^\\s;\"]+))", Pattern.CASE_INSENSITIVE);

  /** A part. */
  static final class Part {

    private final String name;
    private final @Nullable MediaType type;
    private final byte[] body;

    Part(String name, @Nullable MediaType type, byte[] body) {
      this.name = name;
      this.type = type;
      this.body = body;
    }

    /** Name of the field. */
    String name() {
      return name;
    }

    /** The type as told; null when it is not. */
    @Nullable MediaType type() {
      return type;
    }

    /** The bytes as they came. */
    byte[] body() {
      return body;
    }

    /** The charset as told; null when it is not. */
    @Nullable String charset() {
      return type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    }

    /** Whether its type is one of these, or is not told. */
    boolean isAny(List<String> types) {
      return type == null
          || types.contains((type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT));
    }
  }

  private FormParts() {}

  /**
   * All parts in their order.
   *
   * @throws ProblemException 400 when the body is no such form
   */
  static List<Part> of(byte[] body, @Nullable MediaType type) {
    String boundary = type == null ? null : type.getParameters().get("boundary");
    if (boundary == null || !BOUNDARY.matcher(boundary).matches()) {
      throw malformed("Its Content-Type names no boundary of 1 to 70 characters.");
    }
    // One character for each byte.
    String text = LINE + new String(body, StandardCharsets.ISO_8859_1);
    String delimiter = LINE + "--" + boundary;
    List<Part> parts = new ArrayList<>();
    int at = text.indexOf(delimiter);
    while (at >= 0) {
      int after = at + delimiter.length();
      if (text.startsWith("--", after)) {
        return parts;
      }
      int line = text.indexOf(LINE, after);
      int next = line < 0 ? -1 : text.indexOf(delimiter, line);
      if (next >= 0) {
        if (parts.size() == MOST) {
          throw malformed("It has more than %d parts.".formatted(MOST));
        }
        parts.add(part(text, line, next));
      }
      at = next;
    }
    throw malformed("Its last boundary is missing.");
  }

  private static Part part(String text, int line, int end) {
    // Headers end with an empty line; there may be none at all.
    int empty = text.indexOf(LINE + LINE, line);
    if (empty < 0 || empty >= end) {
      throw malformed("A part has no empty line below its headers.");
    }
    String name = null;
    MediaType type = null;
    for (String header : text.substring(line, empty).split(LINE, -1)) {
      int colon = header.indexOf(':');
      String key = colon < 0 ? "" : header.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = header.substring(colon + 1).strip();
      switch (key) {
        case "content-disposition" -> name = name(value);
        case "content-type" -> type = type(value);
        case "content-transfer-encoding" -> requirePlain(value);
        default -> {}
      }
    }
    if (name == null) {
      throw malformed("A part has no name in a Content-Disposition.");
    }
    int start = Math.min(empty + 2 * LINE.length(), end);
    return new Part(name, type, text.substring(start, end).getBytes(StandardCharsets.ISO_8859_1));
  }

  private static @Nullable String name(String disposition) {
    Matcher matcher = NAME.matcher(disposition);
    if (!matcher.find()) {
      return null;
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }

  private static MediaType type(String value) {
    try {
      return MediaType.valueOf(value);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          Problems.BAD_REQUEST, "The Content-Type of a part of the form is none.", e);
    }
  }

  private static void requirePlain(String encoding) {
    if (!List.of("7bit", "8bit", "binary").contains(encoding.toLowerCase(Locale.ROOT))) {
      throw malformed("A part has a Content-Transfer-Encoding; send parts as they are.");
    }
  }

  private static ProblemException malformed(String why) {
    return new ProblemException(
        Problems.BAD_REQUEST,
        "The body is no multipart/form-data as the description of the operation shows. " + why);
  }
}
