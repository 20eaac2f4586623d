package dk.kkr.agenda.reading;

import dk.kkr.agenda.items.ItemView;
import dk.kkr.agenda.pages.Addresses;
import dk.kkr.agenda.pages.ContentSecurity;
import dk.kkr.agenda.versions.AgendaAnswers;
import dk.kkr.agenda.versions.AgendaAsked;
import dk.kkr.agenda.versions.AgendaFormat;
import dk.kkr.agenda.versions.AgendaView;
import dk.kkr.agenda.versions.VersionView;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reading agendas: one address, in the format that Accept asks for. */
@Path("/meetings")
@Tag(name = "Reading")
class AgendaReadingResource {

  private static final MediaType PAGE = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
  private static final String PDF_TYPE = "application/pdf";
  private static final MediaType PDF = MediaType.valueOf(PDF_TYPE);
  private static final String DOCX_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final MediaType DOCX = MediaType.valueOf(DOCX_TYPE);
  private static final List<Variant> FORMATS =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, PAGE, PDF, DOCX).build();

  /** Whatever an agenda says: a browser fetches and runs nothing. */
  private static final Map<String, String> SAFELY =
      Map.of(ContentSecurity.POLICY, ContentSecurity.READ_ONLY);

  private final AgendaAnswers answers;
  private final AgendaPages pages;
  private final AgendaHtml html;
  private final AgendaPdf pdf;
  private final AgendaDocx docx;
  private final ItemWays itemWays;
  private final Caller caller;
  private final Clock clock;
  private final String address;

  AgendaReadingResource(
      AgendaAnswers answers,
      AgendaPages pages,
      AgendaHtml html,
      AgendaPdf pdf,
      AgendaDocx docx,
      ItemWays itemWays,
      Caller caller,
      Clock clock,
      Addresses addresses) {
    this.answers = answers;
    this.pages = pages;
    this.html = html;
    this.pdf = pdf;
    this.docx = docx;
    this.itemWays = itemWays;
    this.caller = caller;
    this.clock = clock;
    this.address = addresses.agenda();
  }

  @GET
  @Path("/{id}/agenda")
  @PermitAll
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, PDF_TYPE, DOCX_TYPE})
  @Versioned
  @Operation(
      operationId = "getAgenda",
      summary = "Read an agenda",
      description =
          "The newest released version, or the one asked for, with the results of today: as data, as"
              + " an accessible page in Danish, as a tagged PDF of that page, or as a Word document, as"
              + " Accept asks. The"
              + " secretariat and the chair of the council read the working copy with draft=true. With"
              + " as=invited it is the last version before the meeting changed its agenda, with"
              + " as=held the agenda as it was held. With additions=true an addendum is read on its"
              + " own. What is closed today is closed in every version and every format. A link names the"
              + " format with format.")
  @APIResponse(
      responseCode = "200",
      description = "The agenda.",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = AgendaView.class)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(implementation = String.class, description = "A page in Danish")),
        @Content(
            mediaType = PDF_TYPE,
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    format = "binary",
                    description = "The page on paper: PDF/UA-1"),
            example = "%PDF-1.7"),
        @Content(
            mediaType = DOCX_TYPE,
            schema =
                @Schema(
                    type = SchemaType.STRING,
                    format = "binary",
                    description = "A Word document"),
            example = "(the bytes of the document)")
      })
  @APIResponse(
      responseCode = "401",
      description =
          "`unauthenticated`: the working copy is read with a token; or the token sent is not valid.")
  @APIResponse(
      responseCode = "403",
      description =
          "`forbidden`: the working copy is for the secretariat and the chair of the council.")
  @APIResponse(
      responseCode = "406",
      description =
          "`not-acceptable`: none of the formats. `pdf-too-large`: a PDF of it would be too large.")
  public Response agenda(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id,
      @Parameter(
              description = "Number of a released version; the newest when left out.",
              example = "1")
          @QueryParam("version")
          @Min(1) @Nullable Integer version,
      @Parameter(
              description = "True for the working copy, for the secretariat and the chair.",
              example = "false")
          @QueryParam("draft")
          @Nullable Boolean draft,
      @Parameter(description = "As invited or as held: in place of version.", example = "held")
          @QueryParam("as")
          @Pattern(regexp = AgendaAsked.AS, message = AgendaAsked.AS_MESSAGE) @Nullable String as,
      @Parameter(description = "True for only what an addendum adds.", example = "false")
          @QueryParam("additions")
          @Nullable Boolean additions,
      @Parameter(
              description = "The format, in place of Accept: for a link, which cannot say Accept.",
              example = "pdf")
          @QueryParam("format")
          @Pattern(regexp = "json|html|pdf|docx", message = "must be json, html, pdf or docx") @Nullable String named,
      @Context Request request) {
    AgendaFormat format = named == null ? format(request) : format(named);
    if (!Boolean.TRUE.equals(draft)) {
      return answers.released(
          id, new AgendaAsked(version, as, Boolean.TRUE.equals(additions)), format);
    }
    if (version != null || as != null || additions != null) {
      throw new ProblemException(
              Problems.INVALID_PARAMETER,
              "The working copy has no version yet. Leave out version, as and additions, or draft.")
          .atParameter("version", "must be left out with draft=true");
    }
    return answers.workingCopy(id, format);
  }

  // Data unless something else is asked for before it.
  private AgendaFormat format(Request request) {
    Variant wanted = request.selectVariant(FORMATS);
    if (wanted == null || wanted.getMediaType().isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
      return AgendaFormat.JSON;
    }
    if (wanted.getMediaType().isCompatible(PDF)) {
      return format("pdf");
    }
    return format(wanted.getMediaType().isCompatible(DOCX) ? "docx" : "html");
  }

  private AgendaFormat format(String name) {
    return switch (name) {
      case "pdf" ->
          new AgendaFormat("-pdf", PDF, this::onPaper, agenda -> named(agenda, "inline", "pdf"));
      case "docx" ->
          new AgendaFormat(
              "-docx", DOCX, this::inWord, agenda -> named(agenda, "attachment", "docx"));
      case "html" ->
          new AgendaFormat(
              "-html", PAGE, agenda -> html.onScreen(linked(agenda)), agenda -> SAFELY);
      default -> AgendaFormat.JSON;
    };
  }

  private byte[] onPaper(AgendaView agenda) {
    VersionView version = agenda.version();
    return pdf.of(page(agenda), version == null ? clock.instant() : version.releasedAt());
  }

  // Never what a caller calls this service: what is made for one is kept for all.
  private AgendaPage page(AgendaView agenda) {
    return pages.of(agenda, address, Map.of());
  }

  private AgendaPage linked(AgendaView agenda) {
    List<UUID> items =
        agenda.sections().stream()
            .flatMap(section -> section.items().stream())
            .map(ItemView::id)
            .toList();
    Reader reader = Reader.of(caller, agenda.council());
    return pages.of(agenda, address, itemWays.of(items, agenda.council(), reader));
  }

  private byte[] inWord(AgendaView agenda) {
    VersionView version = agenda.version();
    return docx.of(page(agenda), version == null ? clock.instant() : version.releasedAt());
  }

  private static Map<String, String> named(AgendaView agenda, String how, String ending) {
    return Map.of(
        "Content-Disposition",
        "%s; filename=\"%s-%s-%s.%s\""
            .formatted(
                how,
                agenda.additionsOnly() ? "tillaegsdagsorden" : "dagsorden",
                agenda.council(),
                agenda.date(),
                ending));
  }
}
