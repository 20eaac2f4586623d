package dk.kkr.agenda.versions;

import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Lens;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.versions.AgendaReading.Head;
import dk.kkr.agenda.versions.AgendaReading.Opened;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers with agendas as the caller of the request may read them, in any format. */
@RequestScoped
public class AgendaAnswers {

  private final AgendaReading reading;
  private final AgendaItems items;
  private final Caller caller;
  private final Preconditions preconditions;
  private final HttpHeaders headers;

  AgendaAnswers(
      AgendaReading reading,
      AgendaItems items,
      Caller caller,
      Preconditions preconditions,
      HttpHeaders headers) {
    this.reading = reading;
    this.items = items;
    this.caller = caller;
    this.preconditions = preconditions;
    this.headers = headers;
  }

  /**
   * A released version with the results of today, or 304 when the caller has it in this format.
   *
   * @param version null for the newest
   * @throws ProblemException 404 when there is no such meeting or version
   */
  public Response released(UUID id, @Nullable Integer version, AgendaFormat format) {
    Response unchanged =
        headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH).isEmpty()
            ? null
            : unchanged(id, version, format);
    if (unchanged != null) {
      return unchanged;
    }
    Opened opened = reading.open(id, version);
    Reader reader = Reader.of(caller, opened.meeting().council());
    AgendaView view = released(opened, reader);
    Response answer =
        preconditions.ok(
            opened.meeting().version(),
            tag(opened.head(), reader, format),
            format.body().apply(view));
    return written(Response.fromResponse(answer), view, format);
  }

  private AgendaView released(Opened opened, Reader reader) {
    AgendaVersion found = opened.released();
    return AgendaView.of(
        opened.meeting(), found.snapshot(), found, reading.lens(opened, found.number(), reader));
  }

  /**
   * A released version as the caller may read it.
   *
   * @param version null for the newest
   * @throws ProblemException 404 when there is no such meeting or version
   */
  public AgendaView seen(UUID id, @Nullable Integer version) {
    Opened opened = reading.open(id, version);
    return released(opened, Reader.of(caller, opened.meeting().council()));
  }

  /**
   * The working copy as the caller may read it.
   *
   * @throws ProblemException 404 when there is no such meeting; 401 or 403 for everybody but the
   *     secretariat of the council
   */
  public AgendaView seenWorkingCopy(UUID id) {
    return workingCopy(reading.open(id, null));
  }

  private static Response written(
      Response.ResponseBuilder answer, AgendaView view, AgendaFormat format) {
    format.headers().apply(view).forEach(answer::header);
    return answer.type(format.type()).build();
  }

  // A caller who has it already is not worth reading the whole agenda for.
  private @Nullable Response unchanged(UUID id, @Nullable Integer version, AgendaFormat format) {
    return reading
        .head(id, version)
        .map(
            head ->
                preconditions.unchanged(
                    head.meetingVersion(), tag(head, Reader.of(caller, head.council()), format)))
        .orElse(null);
  }

  private static String tag(Head head, Reader reader, AgendaFormat format) {
    return head.tag(reader) + format.suffix();
  }

  /**
   * The working copy, for the secretariat of the council. The tag cannot say that an item has
   * changed: it is never answered with 304.
   *
   * @throws ProblemException 401 or 403 for everybody else
   */
  public Response workingCopy(UUID id, AgendaFormat format) {
    Opened opened = reading.open(id, null);
    AgendaView view = workingCopy(opened);
    Response.ResponseBuilder answer =
        Response.ok(format.body().apply(view))
            .header("ETag", "\"%d.draft%s\"".formatted(opened.meeting().version(), format.suffix()))
            .header("Cache-Control", "no-store");
    return written(answer, view, format);
  }

  private AgendaView workingCopy(Opened opened) {
    Meeting meeting = opened.meeting();
    Reader reader = Reader.of(caller, meeting.council());
    if (!reader.mayRead(Content.WORKING_COPY)) {
      throw new ProblemException(
              caller.anonymous() ? Problems.UNAUTHENTICATED : Problems.FORBIDDEN,
              "The working copy is for the secretariat of %s. Leave out draft to read the released agenda."
                  .formatted(meeting.council()))
          .header("WWW-Authenticate", "Bearer");
    }
    return AgendaView.of(
        meeting,
        Snapshot.of(meeting, items.on(meeting)),
        null,
        reading.lens(opened, Lens.WORKING_COPY, reader));
  }
}
