package dk.kkr.agenda.versions;

import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Lens;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.VersionKind;
import dk.kkr.agenda.versions.AgendaReading.Head;
import dk.kkr.agenda.versions.AgendaReading.Opened;
import dk.kkr.agenda.versions.KeptAnswers.Answer;
import dk.kkr.agenda.versions.KeptAnswers.AnswerKey;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers with agendas as the caller of the request may read them, in any format. */
@RequestScoped
public class AgendaAnswers {

  private final AgendaReading reading;
  private final AgendaItems items;
  private final AgendaVersions versions;
  private final Caller caller;
  private final Preconditions preconditions;
  private final KeptAnswers kept;

  AgendaAnswers(
      AgendaReading reading,
      AgendaItems items,
      AgendaVersions versions,
      Caller caller,
      Preconditions preconditions,
      KeptAnswers kept) {
    this.reading = reading;
    this.items = items;
    this.versions = versions;
    this.caller = caller;
    this.preconditions = preconditions;
    this.kept = kept;
  }

  /**
   * A released version with the results of today, or 304 when the caller has it in this format.
   *
   * @param asked which one
   * @throws ProblemException 404 when there is no such meeting or version, or it adds nothing
   */
  public Response released(UUID id, AgendaAsked asked, AgendaFormat format) {
    Integer version = number(id, asked);
    String tag = asked.suffix() + format.suffix();
    return reading
        .head(id, version)
        .flatMap(head -> known(id, head, tag, format))
        .orElseGet(
            () -> {
              Opened opened = reading.open(id, version);
              Reader reader = Reader.of(caller, opened.meeting().council());
              AgendaView view =
                  asked.additions() ? additions(opened, reader) : released(opened, reader);
              var key =
                  new AnswerKey(id, opened.meeting().version(), opened.head().tag(reader) + tag);
              return answered(key, kept.write(key, view, format), format);
            });
  }

  // What the caller has, or what is kept, is not worth reading the whole agenda for.
  private Optional<Response> known(UUID id, Head head, String tag, AgendaFormat format) {
    var key =
        new AnswerKey(id, head.meetingVersion(), head.tag(Reader.of(caller, head.council())) + tag);
    Response unchanged = preconditions.unchanged(key.meetingVersion(), key.tag());
    return unchanged != null
        ? Optional.of(unchanged)
        : Optional.ofNullable(kept.find(key)).map(answer -> answered(key, answer, format));
  }

  private Response answered(AnswerKey key, Answer answer, AgendaFormat format) {
    Response response = preconditions.ok(key.meetingVersion(), key.tag(), answer.body());
    return written(Response.fromResponse(response), answer.headers(), format);
  }

  private AgendaView released(Opened opened, Reader reader) {
    AgendaVersion found = opened.released();
    return AgendaView.released(
        opened.meeting(),
        opened.issued(),
        found.snapshot(),
        found,
        false,
        added(found),
        reading.lens(opened, found.number(), reader, contents(found.snapshot())));
  }

  /** Items that an addendum added to the version before it; none of any other version. */
  private List<UUID> added(AgendaVersion version) {
    if (version.kind() != VersionKind.ADDENDUM) {
      return List.of();
    }
    return before(version).stream()
        .flatMap(before -> version.snapshot().itemsNotIn(before.snapshot()))
        .toList();
  }

  private Optional<AgendaVersion> before(AgendaVersion version) {
    return versions.before(version.meetingId(), version.number());
  }

  private AgendaView additions(Opened opened, Reader reader) {
    AgendaVersion found = opened.released();
    if (found.kind() != VersionKind.ADDENDUM) {
      throw new ProblemException(
              Problems.NOT_FOUND,
              "Version %d is of kind %s. Only an addendum is read on its own; GET /meetings/%s/versions lists all."
                  .formatted(found.number(), found.kind(), found.meetingId()))
          .inDanish(
              "Version %d er ikke en tillægsdagsorden. Kun det, som en tillægsdagsorden føjer til, kan læses for sig."
                  .formatted(found.number()));
    }
    Snapshot added =
        before(found)
            .map(before -> found.snapshot().additionsTo(before.snapshot()))
            .orElse(found.snapshot());
    return AgendaView.released(
        opened.meeting(),
        opened.issued(),
        added,
        found,
        true,
        List.of(),
        reading.lens(opened, found.number(), reader, contents(added)));
  }

  private @Nullable Integer number(UUID id, AgendaAsked asked) {
    String as = asked.as();
    return as == null ? asked.version() : number(id, as);
  }

  /**
   * The number of the version as invited or as held.
   *
   * @param as {@code invited} or {@code held}
   * @throws ProblemException 404 when there is none
   */
  public Integer number(UUID id, String as) {
    boolean held = as.equals("held");
    return (held ? versions.held(id) : versions.invited(id))
        .orElseThrow(() -> held ? notHeld() : AgendaReading.notReleased());
  }

  private static ProblemException notHeld() {
    return new ProblemException(
            Problems.NOT_FOUND,
            "The meeting has not been held, and has not changed its agenda. Leave out as to read the agenda.")
        .inDanish("Mødet er ikke holdt endnu og har ikke ændret sin dagsorden.");
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
   *     secretariat and the chair of the council
   */
  public AgendaView seenWorkingCopy(UUID id) {
    return workingCopy(reading.open(id, null));
  }

  private static Response written(
      Response.ResponseBuilder answer, Map<String, String> headers, AgendaFormat format) {
    headers.forEach(answer::header);
    return answer.type(format.type()).build();
  }

  /**
   * The working copy, for the secretariat and the chair of the council. The tag cannot say that an
   * item has changed: it is never answered with 304.
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
    return written(answer, format.headers().apply(view), format);
  }

  private AgendaView workingCopy(Opened opened) {
    Meeting meeting = opened.meeting();
    Reader reader = Reader.of(caller, meeting.council());
    if (!reader.mayRead(Content.DRAFT)) {
      throw new ProblemException(
              caller.anonymous() ? Problems.UNAUTHENTICATED : Problems.FORBIDDEN,
              "The working copy is for the secretariat and the chair of %s. Leave out draft to read the released agenda."
                  .formatted(meeting.council()))
          .header("WWW-Authenticate", "Bearer");
    }
    Snapshot copy = Snapshot.of(meeting, items.on(meeting));
    return AgendaView.draft(
        meeting,
        opened.issued(),
        copy,
        reading.lens(opened, Lens.WORKING_COPY, reader, contents(copy)));
  }

  private static Stream<ItemContent> contents(Snapshot snapshot) {
    return snapshot.items().map(Snapshot.SnapshotItem::content);
  }
}
