package dk.kkr.agenda.pages;

import dk.kkr.agenda.pages.EntrancePage.Entry;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The page that leads to all others, for people who have no address in hand. */
@Path("/")
@Tag(name = "Reading")
class EntranceResource {

  /** Councils before the circles of officials, each by name. */
  private static final Comparator<Council> ORDER =
      Comparator.comparing((Council council) -> council.kind() != Council.Kind.KKR)
          .thenComparing(Council::name, Collator.getInstance(Locale.of("da")));

  private final ReferenceData reference;
  private final Ways ways;
  private final Clock clock;
  private final Template template;

  EntranceResource(
      ReferenceData reference,
      Ways ways,
      Clock clock,
      @Location("entrance.html") Template template) {
    this.reference = reference;
    this.ways = ways;
    this.clock = clock;
    this.template = template;
  }

  @GET
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  @Operation(
      operationId = "getEntrance",
      summary = "Find the way to an agenda",
      description =
          "A page in Danish that leads to the meetings, results and calendar of every council and to"
              + " the search.")
  @APIResponse(
      responseCode = "200",
      description = "The page.",
      content =
          @Content(
              mediaType = MediaType.TEXT_HTML,
              schema = @Schema(implementation = String.class, description = "A page in Danish")))
  public Response entrance() {
    LocalDate today = LocalDate.now(clock);
    List<Entry> councils =
        reference.councils().stream()
            .filter(council -> council.validity().contains(today))
            .sorted(ORDER)
            .map(council -> new Entry(council.name(), ways.of(council.key(), today)))
            .toList();
    return Response.ok(template.data("page", new EntrancePage(councils)).render())
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header(ContentSecurity.POLICY, ContentSecurity.WITH_FORM)
        .build();
  }
}
