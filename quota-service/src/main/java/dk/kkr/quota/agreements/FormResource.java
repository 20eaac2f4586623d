package dk.kkr.quota.agreements;

import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Roles;
import dk.kkr.quota.announcements.AnnouncedQuotas;
import dk.kkr.quota.regions.Regions;
import dk.kkr.quota.visibility.Material;
import dk.kkr.quota.visibility.Visibility;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The form that is notified to the agency, as data, for a spreadsheet and on paper. */
@Path("/agreements/{agreementId}")
@RolesAllowed({Roles.SECRETARIAT, Roles.CHAIR, Roles.MEMBER})
@Tag(name = "Agreements")
class FormResource {

  private static final String PDF = "application/pdf";
  private static final String TEXT_CSV = "text/csv";
  private static final MediaType CSV = new MediaType("text", "csv", "UTF-8");
  private static final List<Variant> FORMATS =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV, new MediaType("application", "pdf"))
          .build();

  private final Agreeing agreeing;
  private final AnnouncedQuotas quotas;
  private final Regions regions;
  private final FormPdf pdf;
  private final Visibility visibility;
  private final Preconditions preconditions;

  FormResource(
      Agreeing agreeing,
      AnnouncedQuotas quotas,
      Regions regions,
      FormPdf pdf,
      Visibility visibility,
      Preconditions preconditions) {
    this.agreeing = agreeing;
    this.quotas = quotas;
    this.regions = regions;
    this.pdf = pdf;
    this.visibility = visibility;
    this.preconditions = preconditions;
  }

  @GET
  @Path("/notification-form")
  @Versioned
  @Produces({MediaType.APPLICATION_JSON, TEXT_CSV, PDF})
  @Operation(
      operationId = "getNotificationForm",
      summary = "Read the form that is notified to the agency",
      description =
          "A number for every municipality of the region, nought too, which sum to the region's"
              + " quota; transfers, the clause for a changed landstal, signatories with mandate,"
              + " deadline and notification. Before the agreement is final it says that it is a"
              + " draft. For the council's circle.")
  @APIResponse(
      responseCode = "200",
      description = "The form",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = NotificationForm.class)),
        @Content(
            mediaType = TEXT_CSV,
            schema = @Schema(implementation = String.class),
            example = "Del;Kommunekode;Kommune;Antal;Oplysning;Dato"),
        @Content(
            mediaType = PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            example = "%PDF-1.7")
      })
  public Response form(
      @Parameter(description = "Id of the agreement.", example = AgreementResource.AGREEMENT)
          @PathParam("agreementId")
          UUID agreementId,
      @Context Request request) {
    Variant wanted = request.selectVariant(FORMATS);
    if (wanted != null && wanted.getMediaType().isCompatible(CSV)) {
      return csv(agreementId);
    }
    if (wanted != null && wanted.getMediaType().getSubtype().equals("pdf")) {
      return pdf(agreementId);
    }
    return answer(agreementId, "json", MediaType.APPLICATION_JSON_TYPE, form -> form);
  }

  @GET
  @Path("/notification-form.csv")
  @Versioned
  @Produces(TEXT_CSV)
  @Operation(
      operationId = "getNotificationFormCsv",
      summary = "Read the form for a spreadsheet",
      description =
          "One line per fact with six columns, separated by semicolons, UTF-8 with a byte order"
              + " mark.")
  @APIResponse(
      responseCode = "200",
      description = "The form",
      content =
          @Content(
              mediaType = TEXT_CSV,
              schema = @Schema(implementation = String.class),
              example = "Del;Kommunekode;Kommune;Antal;Oplysning;Dato"))
  public Response csv(
      @Parameter(description = "Id of the agreement.", example = AgreementResource.AGREEMENT)
          @PathParam("agreementId")
          UUID agreementId) {
    return answer(agreementId, "csv", CSV, FormCsv::of);
  }

  @GET
  @Path("/notification-form.pdf")
  @Versioned
  @Produces(PDF)
  @Operation(
      operationId = "getNotificationFormPdf",
      summary = "Read the form on paper",
      description = "A tagged PDF in Danish, with its font in it.")
  @APIResponse(
      responseCode = "200",
      description = "The form",
      content =
          @Content(
              mediaType = PDF,
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              example = "%PDF-1.7"))
  public Response pdf(
      @Parameter(description = "Id of the agreement.", example = AgreementResource.AGREEMENT)
          @PathParam("agreementId")
          UUID agreementId) {
    return answer(agreementId, "pdf", new MediaType("application", "pdf"), pdf::of);
  }

  private Response answer(
      UUID agreementId, String format, MediaType type, Function<NotificationForm, Object> write) {
    Agreement agreement = agreeing.known(agreementId);
    if (!visibility.shows(Material.AGREEMENT_FORMALITIES, agreement.council())) {
      throw new ProblemException(
          Problems.FORBIDDEN, "The token does not allow reading who signs for this council.");
    }
    String tag = "form-" + visibility.tag(agreement.council()) + "-" + format;
    Response unchanged = preconditions.unchanged(agreement.version(), tag);
    if (unchanged != null) {
      return unchanged;
    }
    Object body = write.apply(form(agreement));
    return Response.fromResponse(preconditions.ok(agreement.version(), tag, body))
        .type(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"kommunekvoter-%d.%s\""
                .formatted(agreement.quotas().quotaYear(), format))
        .build();
  }

  private NotificationForm form(Agreement agreement) {
    String municipality = agreement.quotas().rows().getFirst().code();
    return NotificationForm.of(
        agreement,
        regions.councilName(agreement.council()),
        regions
            .nameOfRegion(municipality, agreement.quotas().deadline())
            .orElse(agreement.quotas().region()),
        quotas.sourceOf(agreement.announcementId()));
  }
}
