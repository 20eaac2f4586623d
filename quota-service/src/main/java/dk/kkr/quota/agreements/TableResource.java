package dk.kkr.quota.agreements;

import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.quota.visibility.Visibility;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The table of an agreement, for people and for spreadsheets. */
@Path("/agreements/{agreementId}/table")
@Tag(name = "Agreements")
class TableResource {

  private static final String TEXT_CSV = "text/csv";
  private static final MediaType CSV = new MediaType("text", "csv", "UTF-8");
  private static final List<Variant> FORMATS =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).build();

  private final Agreeing agreeing;
  private final Visibility visibility;
  private final Preconditions preconditions;

  TableResource(Agreeing agreeing, Visibility visibility, Preconditions preconditions) {
    this.agreeing = agreeing;
    this.visibility = visibility;
    this.preconditions = preconditions;
  }

  @GET
  @PermitAll
  @Versioned
  @Produces({MediaType.APPLICATION_JSON, TEXT_CSV})
  @Operation(
      operationId = "getAgreementTable",
      summary = "Read the table of an agreement",
      description =
          "Every municipality of the region. As CSV: one line each, with a line of headings before"
              + " them, fields separated by semicolons.")
  @APIResponse(
      responseCode = "200",
      description = "The table",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TableView.class)),
        @Content(
            mediaType = TEXT_CSV,
            schema = @Schema(implementation = String.class),
            example = "code;name;calculated;givenAway;takenOver;current;possible")
      })
  public Response table(
      @Parameter(description = "Id of the agreement.", example = AgreementResource.AGREEMENT)
          @PathParam("agreementId")
          UUID agreementId,
      @Context Request request) {
    Agreement agreement = agreeing.known(agreementId);
    String tag = visibility.tag(agreement.council());
    // Data unless a spreadsheet is asked for before it.
    Variant wanted = request.selectVariant(FORMATS);
    if (wanted == null || !wanted.getMediaType().isCompatible(CSV)) {
      return preconditions.ok(
          agreement.version(), "table-" + tag + "-json", TableView.of(agreement));
    }
    return Response.fromResponse(
            preconditions.ok(
                agreement.version(), "table-" + tag + "-csv", TableView.csv(agreement)))
        .type(CSV)
        .build();
  }
}
