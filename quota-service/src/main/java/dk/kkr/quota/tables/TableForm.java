package dk.kkr.quota.tables;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.quota.tables.FormParts.Part;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form of two parts: a request in JSON, and its rows as a file of a spreadsheet. */
public final class TableForm {

  /** The part with the JSON. */
  private static final String REQUEST = "request";

  /** The part with the file. */
  private static final String ROWS = "rows";

  private static final int MOST_JSON = 1 << 20;

  /** What browsers and command lines say that such files are. */
  private static final List<String> FILES =
      List.of(
          CsvRequest.MEDIA_TYPE,
          "text/plain",
          "text/tab-separated-values",
          "application/csv",
          "application/octet-stream",
          "application/vnd.ms-excel");

  private static final List<String> JSON =
      List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN, "application/octet-stream");

  private final Part request;
  private final Part rows;

  private TableForm(Part request, Part rows) {
    this.request = request;
    this.rows = rows;
  }

  /**
   * Takes a body apart.
   *
   * @throws ProblemException 400 when it has not exactly these parts; 413 or 415 when one is too
   *     large or something else
   */
  public static TableForm of(byte[] body, @Nullable MediaType type) {
    List<Part> parts = FormParts.of(body, type);
    for (Part part : parts) {
      if (!part.name().equals(REQUEST) && !part.name().equals(ROWS)) {
        throw wrong(
            "is not known here",
            part.name().length() > 40 ? part.name().substring(0, 40) : part.name());
      }
    }
    Part request = only(parts, REQUEST, JSON);
    Part rows = only(parts, ROWS, FILES);
    if (request.body().length > MOST_JSON) {
      throw new ProblemException(
          Problems.TOO_LARGE,
          "The part 'request' has %,d bytes; at most %,d are read."
              .formatted(request.body().length, MOST_JSON));
    }
    return new TableForm(request, rows);
  }

  /** The JSON as it came. */
  public byte[] request() {
    return request.body();
  }

  /** The file as it came. */
  public byte[] rows() {
    return rows.body();
  }

  /** The charset of the file as told; null when it is not. */
  public @Nullable String charset() {
    return rows.charset();
  }

  private static Part only(List<Part> parts, String name, List<String> types) {
    List<Part> own = parts.stream().filter(part -> part.name().equals(name)).toList();
    if (own.size() != 1) {
      throw wrong(own.isEmpty() ? "is required" : "must be sent once", name);
    }
    Part part = own.getFirst();
    if (!part.isAny(types)) {
      throw new ProblemException(
          Problems.UNSUPPORTED_MEDIA_TYPE,
          "The part '%s' is %s, which is not read here; send %s."
              .formatted(name, part.type(), types.getFirst()));
    }
    return part;
  }

  private static ProblemException wrong(String message, String part) {
    return new ProblemException(
            Problems.INVALID_PARAMETER,
            "The form has two parts: 'request', the JSON without its rows, and 'rows', the file.")
        .atParameter(part, message);
  }
}
