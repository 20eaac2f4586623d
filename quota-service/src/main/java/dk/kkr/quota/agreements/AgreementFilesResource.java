package dk.kkr.quota.agreements;

import dk.kkr.platform.http.Versioned;
import dk.kkr.quota.pages.PageHead;
import dk.kkr.quota.pages.PageHead.Fact;
import dk.kkr.quota.pages.PageHead.Listing;
import dk.kkr.quota.pages.ResultFiles;
import dk.kkr.quota.visibility.Visibility;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import dk.kkr.reference.dates.DanishDates;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Agreements as pages and files. */
@Path("/agreements/{agreementId}")
@Tag(name = "Agreements")
class AgreementFilesResource {

  private final Agreeing agreeing;
  private final ResultFiles files;
  private final Visibility visibility;
  private final ReferenceData reference;

  AgreementFilesResource(
      Agreeing agreeing, ResultFiles files, Visibility visibility, ReferenceData reference) {
    this.agreeing = agreeing;
    this.files = files;
    this.visibility = visibility;
    this.reference = reference;
  }

  @GET
  @Path(ResultFiles.PAGE_PATH)
  @PermitAll
  @Versioned
  @Produces(MediaType.TEXT_HTML)
  @Operation(
      operationId = "pageAgreement",
      summary = "Read an agreement as a page",
      description =
          "A page in Danish for people: the table, a bar chart, how it was done, and the steps of one"
              + " participant. One file, nothing fetched from elsewhere.")
  @APIResponse(
      responseCode = "200",
      description = "The page",
      content =
          @Content(
              mediaType = MediaType.TEXT_HTML,
              schema = @Schema(implementation = String.class),
              example = "<!DOCTYPE html>"))
  public Response page(
      @Parameter(description = "Id of the agreement.", example = AgreementResource.AGREEMENT)
          @PathParam("agreementId")
          UUID agreementId,
      @Parameter(
              description =
                  "Key or name of a row of the result, whose numbers are to be explained.",
              example = "0223")
          @QueryParam("participant")
          @Size(max = 200) @Nullable String participant) {
    Agreement found = agreeing.known(agreementId);
    return files.page(
        found.version(), tag(found), head(found), () -> AgreementSheet.of(found), participant);
  }

  @GET
  @Path(ResultFiles.CSV_PATH)
  @PermitAll
  @Versioned
  @Produces(ResultFiles.CSV)
  @Operation(
      operationId = "csvAgreement",
      summary = "Read an agreement as comma-separated values",
      description =
          "One line for each participant, with all steps as columns: semicolons, decimal commas, UTF-8"
              + " with a byte order mark, as Danish spreadsheets open it.")
  @APIResponse(
      responseCode = "200",
      description = "The values",
      content =
          @Content(
              mediaType = ResultFiles.CSV,
              schema = @Schema(implementation = String.class),
              example = ResultFiles.CSV_EXAMPLE))
  public Response csv(
      @Parameter(description = "Id of the agreement.", example = AgreementResource.AGREEMENT)
          @PathParam("agreementId")
          UUID agreementId) {
    Agreement found = agreeing.known(agreementId);
    return files.csv(found.version(), tag(found), head(found), () -> AgreementSheet.of(found));
  }

  @GET
  @Path(ResultFiles.XLSX_PATH)
  @PermitAll
  @Versioned
  @Produces(ResultFiles.XLSX)
  @Operation(
      operationId = "workbookAgreement",
      summary = "Read an agreement as a spreadsheet",
      description =
          "Three sheets: the table with its sums, every step with its exact values, and what else to"
              + " know.")
  @APIResponse(
      responseCode = "200",
      description = "The spreadsheet",
      content =
          @Content(
              mediaType = ResultFiles.XLSX,
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              example = "PK"))
  public Response xlsx(
      @Parameter(description = "Id of the agreement.", example = AgreementResource.AGREEMENT)
          @PathParam("agreementId")
          UUID agreementId) {
    Agreement found = agreeing.known(agreementId);
    return files.xlsx(found.version(), tag(found), head(found), () -> AgreementSheet.of(found));
  }

  private PageHead head(Agreement found) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "Råd", reference.council(found.council()).map(Council::name).orElse(found.council())));
    facts.add(new Fact("Revision", Integer.toString(found.contentRevision())));
    facts.add(new Fact("Status", status(found)));
    facts.add(
        new Fact("Frist for at meddele aftalen", DanishDates.format(found.quotas().deadline())));
    return new PageHead(
        "Flygtningekvoter %d".formatted(found.quotaYear()),
        facts,
        ResultFiles.LINKS,
        notice(found),
        List.of(transfers(found)));
  }

  private static Listing transfers(Agreement found) {
    return new Listing(
        "overdragelser",
        "Overdragelser",
        List.of("Fra", "Til", "Antal", "Status"),
        found.transfers().stream()
            .map(
                one ->
                    List.of(
                        found.quotas().name(one.from()),
                        found.quotas().name(one.to()),
                        TransferWords.amount(one),
                        TransferWords.status(one.state())))
            .toList(),
        "Ingen kommune overtager kvote fra en anden.");
  }

  private static String status(Agreement found) {
    return switch (found.state()) {
      case DRAFT -> "Udkast";
      case BEFORE_COUNCIL -> "Forelagt rådet";
      case ADOPTED -> "Vedtaget af rådet";
      case SUSPENDED -> "Beslutningen er genåbnet";
      case REJECTED -> "Forkastet af rådet";
      case FINALISED -> "Endelig";
      case LAPSED -> "Bortfaldet";
    };
  }

  private static @Nullable String notice(Agreement found) {
    return switch (found.state()) {
      case FINALISED -> null;
      case ADOPTED -> "Ikke endelig: kvoter kan stadig ændres af svar fra kommunerne.";
      case DRAFT, BEFORE_COUNCIL -> "Ikke vedtaget: de udmeldte kvoter gælder.";
      case SUSPENDED, REJECTED, LAPSED -> "Aftalen gælder ikke: de udmeldte kvoter gælder.";
    };
  }

  private String tag(Agreement found) {
    return visibility.tag(found.council());
  }
}
