package dk.kkr.quota.allocations;

import dk.kkr.platform.http.Versioned;
import dk.kkr.quota.council.CouncilDecision;
import dk.kkr.quota.pages.PageHead;
import dk.kkr.quota.pages.PageHead.Fact;
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

/** Allocations as pages and files. */
@Path("/allocations/{allocationId}")
@Tag(name = "Allocations")
class AllocationFilesResource {

  private final Allocating allocating;
  private final ResultFiles files;
  private final Visibility visibility;
  private final ReferenceData reference;

  AllocationFilesResource(
      Allocating allocating, ResultFiles files, Visibility visibility, ReferenceData reference) {
    this.allocating = allocating;
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
      operationId = "pageAllocation",
      summary = "Read an allocation as a page",
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
      @Parameter(description = "Id of the allocation.", example = AllocationView.ALLOCATION)
          @PathParam("allocationId")
          UUID allocationId,
      @Parameter(
              description =
                  "Key or name of a row of the result, whose numbers are to be explained.",
              example = "0223")
          @QueryParam("participant")
          @Size(max = 200) @Nullable String participant) {
    Allocation found = allocating.known(allocationId);
    return files.page(
        found.version(),
        tag(found),
        head(found),
        () -> allocating.run(found).result(),
        participant);
  }

  @GET
  @Path(ResultFiles.CSV_PATH)
  @PermitAll
  @Versioned
  @Produces(ResultFiles.CSV)
  @Operation(
      operationId = "csvAllocation",
      summary = "Read an allocation as comma-separated values",
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
      @Parameter(description = "Id of the allocation.", example = AllocationView.ALLOCATION)
          @PathParam("allocationId")
          UUID allocationId) {
    Allocation found = allocating.known(allocationId);
    return files.csv(
        found.version(), tag(found), head(found), () -> allocating.run(found).result());
  }

  @GET
  @Path(ResultFiles.XLSX_PATH)
  @PermitAll
  @Versioned
  @Produces(ResultFiles.XLSX)
  @Operation(
      operationId = "workbookAllocation",
      summary = "Read an allocation as a spreadsheet",
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
      @Parameter(description = "Id of the allocation.", example = AllocationView.ALLOCATION)
          @PathParam("allocationId")
          UUID allocationId) {
    Allocation found = allocating.known(allocationId);
    return files.xlsx(
        found.version(), tag(found), head(found), () -> allocating.run(found).result());
  }

  private PageHead head(Allocation found) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "Råd", reference.council(found.council()).map(Council::name).orElse(found.council())));
    facts.add(new Fact("Revision", Integer.toString(found.contentRevision())));
    facts.add(new Fact("Status", status(found)));
    found.awaited().forEach(open -> facts.add(new Fact("Afventer", open.name())));
    found.refused().forEach(no -> facts.add(new Fact("Afslået af", no.name())));
    return new PageHead(found.title(), facts, ResultFiles.LINKS, notice(found));
  }

  private static String status(Allocation found) {
    CouncilDecision decision = found.decision();
    String on = decision == null ? "" : " " + DanishDates.format(decision.decidedOn());
    return switch (found.state()) {
      case DRAFT -> "Udkast";
      case BEFORE_COUNCIL -> "Forelagt rådet";
      case ADOPTED -> "Vedtaget" + on;
      case SUSPENDED -> "Beslutningen" + on + " er genåbnet";
      case REJECTED -> "Forkastet" + on;
    };
  }

  private static @Nullable String notice(Allocation found) {
    return switch (found.state()) {
      case ADOPTED -> null;
      case DRAFT -> "Udkast: ikke forelagt rådet.";
      case BEFORE_COUNCIL -> "Forelagt rådet og ikke vedtaget.";
      case SUSPENDED -> "Fordelingen gælder ikke: beslutningen er genåbnet.";
      case REJECTED -> "Fordelingen gælder ikke: rådet har forkastet den.";
    };
  }

  private String tag(Allocation found) {
    return visibility.tag(found.council());
  }
}
