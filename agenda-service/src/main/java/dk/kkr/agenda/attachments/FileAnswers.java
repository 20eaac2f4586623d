package dk.kkr.agenda.attachments;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.content.AttachedFile;
import dk.kkr.agenda.extraction.FileType;
import dk.kkr.agenda.files.FileStore;
import dk.kkr.platform.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a file is answered: whole, in part, or not at all because the caller has it. */
@RequestScoped
class FileAnswers {

  private final FileStore files;
  private final HttpHeaders headers;
  private final Request request;

  FileAnswers(FileStore files, HttpHeaders headers, Request request) {
    this.files = files;
    this.headers = headers;
    this.request = request;
  }

  /** The answer to a reader who may have it. */
  Response of(AttachedFile file) {
    String tag = "\"" + file.sha512() + "\"";
    if (has(tag)) {
      return about(Response.notModified(), file, tag).build();
    }
    return switch (ByteRange.of(range(tag), file.bytes())) {
      case ByteRange.Asked.Beyond _ ->
          throw new ProblemException(
                  AgendaProblems.RANGE_NOT_SATISFIABLE,
                  "The file has %d bytes. Ask for a part of those, or for the whole file without Range."
                      .formatted(file.bytes()))
              .with("bytes", file.bytes())
              .header("Content-Range", "bytes */" + file.bytes());
      case ByteRange.Asked.Part part -> part(file, tag, part.range());
      case ByteRange.Asked.Whole _ ->
          bytes(Response.ok(), file, tag, new ByteRange(0, file.bytes() - 1));
    };
  }

  private Response part(AttachedFile file, String tag, ByteRange range) {
    return bytes(
        Response.status(Response.Status.PARTIAL_CONTENT)
            .header(
                "Content-Range",
                "bytes %d-%d/%d".formatted(range.first(), range.last(), file.bytes())),
        file,
        tag,
        range);
  }

  private Response bytes(
      Response.ResponseBuilder builder, AttachedFile file, String tag, ByteRange range) {
    Response.ResponseBuilder answer =
        about(builder, file, tag)
            .type(file.mediaType())
            .header(HttpHeaders.CONTENT_LENGTH, range.length())
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                Disposition.of(file.name(), FileType.of(file.mediaType()).showable()));
    if (request.getMethod().equals("HEAD")) {
      return answer.build();
    }
    StreamingOutput body = out -> files.write(file.id(), range.first(), range.last(), out);
    return answer.entity(body).build();
  }

  private static Response.ResponseBuilder about(
      Response.ResponseBuilder builder, AttachedFile file, String tag) {
    byte[] hash = HexFormat.of().parseHex(file.sha512());
    return builder
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header(HttpHeaders.VARY, "Authorization")
        .header("Accept-Ranges", "bytes")
        .header("Repr-Digest", "sha-512=:%s:".formatted(Base64.getEncoder().encodeToString(hash)));
  }

  /** The range that holds: none, where the caller has a part of another file. */
  private @Nullable String range(String tag) {
    String condition = headers.getHeaderString("If-Range");
    return condition == null || condition.strip().equals(tag)
        ? headers.getHeaderString("Range")
        : null;
  }

  private boolean has(String tag) {
    List<String> values = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
    return values != null
        && values.stream()
            .flatMap(value -> Stream.of(value.split(",", -1)))
            .map(String::strip)
            .map(known -> known.startsWith("W/") ? known.substring(2) : known)
            .anyMatch(known -> known.equals("*") || known.equals(tag));
  }
}
