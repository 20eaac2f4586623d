package dk.kkr.quota.runs;

import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.security.Roles;
import dk.kkr.quota.pages.PageHead;
import dk.kkr.quota.pages.PageHead.Fact;
import dk.kkr.quota.pages.ResultFiles;
import dk.kkr.quota.visibility.Visibility;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import dk.kkr.reference.dates.DanishDates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
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

/** Runs as pages and files. */
@Path("/runs/{runId}")
@Tag(name = "Runs")
class RunFilesResource {

  private final Running running;
  private final ResultFiles files;
  private final Visibility visibility;
  private final ReferenceData reference;
  private final Clock clock;

  RunFilesResource(
      Running running,
      ResultFiles files,
      Visibility visibility,
      ReferenceData reference,
      Clock clock) {
    this.running = running;
    this.files = files;
    this.visibility = visibility;
    this.reference = reference;
    this.clock = clock;
  }

  @GET
  @Path(ResultFiles.PAGE_PATH)
  @RolesAllowed(Roles.SECRETARIAT)
  @Versioned
  @Produces(MediaType.TEXT_HTML)
  @Operation(
      operationId = "pageRun",
      summary = "Read a run as a page",
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
      @Parameter(description = "Id of the run.", example = RunSummary.RUN) @PathParam("runId")
          UUID runId,
      @Parameter(
              description =
                  "Key or name of a row of the result, whose numbers are to be explained.",
              example = "0223")
          @QueryParam("participant")
          @Size(max = 200) @Nullable String participant) {
    Run run = running.known(runId);
    return files.page(run.version(), tag(run), head(run), run::result, participant);
  }

  @GET
  @Path(ResultFiles.CSV_PATH)
  @RolesAllowed(Roles.SECRETARIAT)
  @Versioned
  @Produces(ResultFiles.CSV)
  @Operation(
      operationId = "csvRun",
      summary = "Read a run as comma-separated values",
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
      @Parameter(description = "Id of the run.", example = RunSummary.RUN) @PathParam("runId")
          UUID runId) {
    Run run = running.known(runId);
    return files.csv(run.version(), tag(run), head(run), run::result);
  }

  @GET
  @Path(ResultFiles.XLSX_PATH)
  @RolesAllowed(Roles.SECRETARIAT)
  @Versioned
  @Produces(ResultFiles.XLSX)
  @Operation(
      operationId = "workbookRun",
      summary = "Read a run as a spreadsheet",
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
      @Parameter(description = "Id of the run.", example = RunSummary.RUN) @PathParam("runId")
          UUID runId) {
    Run run = running.known(runId);
    return files.xlsx(run.version(), tag(run), head(run), run::result);
  }

  private PageHead head(Run run) {
    return new PageHead(
        run.title(),
        List.of(
            new Fact(
                "Råd", reference.council(run.council()).map(Council::name).orElse(run.council())),
            new Fact("Beregnet af", run.ranBy()),
            new Fact(
                "Beregnet", DanishDates.format(run.ranAt().atZone(clock.getZone()).toLocalDate()))),
        ResultFiles.LINKS,
        "Scenarie: beregnet af sekretariatet og ikke behandlet af rådet.");
  }

  private String tag(Run run) {
    return visibility.tag(run.council());
  }
}
