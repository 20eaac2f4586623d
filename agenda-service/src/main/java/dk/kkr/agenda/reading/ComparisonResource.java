package dk.kkr.agenda.reading;

import dk.kkr.agenda.pages.ContentSecurity;
import dk.kkr.agenda.pages.DataOrPage;
import dk.kkr.agenda.pages.Way;
import dk.kkr.agenda.pages.Ways;
import dk.kkr.agenda.versions.AgendaAnswers;
import dk.kkr.agenda.versions.AgendaView;
import dk.kkr.agenda.versions.VersionView;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of an agenda, over HTTP. */
@Path("/meetings/{id}/comparison")
@Tag(name = "Reading")
class ComparisonResource {

  private final AgendaAnswers answers;
  private final ReferenceData reference;
  private final Ways ways;
  private final Clock clock;
  private final Template template;

  ComparisonResource(
      AgendaAnswers answers,
      ReferenceData reference,
      Ways ways,
      Clock clock,
      @Location("comparison.html") Template template) {
    this.answers = answers;
    this.reference = reference;
    this.ways = ways;
    this.clock = clock;
    this.template = template;
  }

  @GET
  @PermitAll
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
  @Operation(
      operationId = "compareVersions",
      summary = "Compare two versions of an agenda",
      description =
          "What was added, removed, moved, renumbered or changed, with words marked: as data, or as"
              + " an accessible page in Danish, as Accept asks. Only what the caller may read today"
              + " is compared. The secretariat and the chair of the council compare a version with the"
              + " working copy by draft=true. With held=true the agenda as invited is compared with"
              + " the agenda as held.")
  @APIResponse(
      responseCode = "200",
      description = "The comparison.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ComparisonView.class)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(implementation = String.class, description = "A page in Danish"))
      })
  @APIResponse(
      responseCode = "403",
      description =
          "`forbidden`: the working copy is for the secretariat and the chair of the council.")
  public Response compare(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id,
      @Parameter(
              description = "Number of the earlier version; needed unless held is true.",
              example = "1")
          @QueryParam("from")
          @Min(1) @Nullable Integer from,
      @Parameter(
              description = "Number of the later version; the newest when left out.",
              example = "2")
          @QueryParam("to")
          @Min(1) @Nullable Integer to,
      @Parameter(
              description = "True for the working copy in place of a later version.",
              example = "false")
          @QueryParam("draft")
          @Nullable Boolean draft,
      @Parameter(
              description = "True for as invited against as held, in place of from, to and draft.",
              example = "false")
          @QueryParam("held")
          @Nullable Boolean held,
      @Context Request request) {
    ComparedVersions asked = ComparedVersions.of(from, to, draft, held);
    Integer first = asked.held() ? answers.number(id, "invited") : asked.from();
    Integer last = asked.held() ? answers.number(id, "held") : asked.to();
    AgendaView later = asked.draft() ? answers.seenWorkingCopy(id) : answers.seen(id, last);
    AgendaView earlier = answers.seen(id, first);
    ComparisonView view = ComparisonView.of(earlier, later);
    return (DataOrPage.isPage(request)
            ? DataOrPage.page(page(view, earlier, later), ContentSecurity.READ_ONLY)
            : DataOrPage.data(view))
        .build();
  }

  private String page(ComparisonView view, AgendaView earlier, AgendaView later) {
    String council = reference.council(later.council()).map(Council::name).orElse(later.council());
    String versions = "%s og %s".formatted(version(earlier), version(later));
    List<Way> foot = ways.from(later.council(), later.date());
    return template
        .data("page", ComparisonPage.of(view, council, later.date(), versions, foot))
        .render();
  }

  private String version(AgendaView agenda) {
    VersionView version = agenda.version();
    return version == null
        ? "arbejdsudkastet"
        : DanishWords.version(version, agenda.date(), clock.getZone());
  }
}
