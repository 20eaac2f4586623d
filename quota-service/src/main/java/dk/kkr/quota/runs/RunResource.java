package dk.kkr.quota.runs;

import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Roles;
import dk.kkr.quota.calculators.CalculationForm;
import dk.kkr.quota.calculators.CalculationForms;
import dk.kkr.quota.runs.RunCommands.Save;
import dk.kkr.quota.runs.RunCommands.SaveForm;
import dk.kkr.quota.tables.CsvRequest;
import dk.kkr.quota.tables.TableView;
import dk.kkr.quota.visibility.Material;
import dk.kkr.quota.visibility.Visibility;
import dk.kkr.quota.worksheet.Explanation;
import dk.kkr.quota.worksheet.Finding;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Saved calculations over HTTP. */
@Path("/runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Runs",
    description =
        "Saved calculations. A run never changes; two compare; one is a scenario until an allocation"
            + " puts it before the council.")
class RunResource {

  private static final String SAVE = "saveRun";
  private static final String SAVE_SUMMARY = "Calculate and save";
  private static final String SAVE_DESCRIPTION =
      "Stores the request, the inputs with everything looked up, the result with all steps, who ran"
          + " it and when. Send an Idempotency-Key to repeat safely. "
          + CalculationForm.DESCRIPTION;

  private final Runs runs;
  private final Running running;
  private final CalculationForms forms;
  private final Visibility visibility;
  private final Preconditions preconditions;

  RunResource(
      Runs runs,
      Running running,
      CalculationForms forms,
      Visibility visibility,
      Preconditions preconditions) {
    this.runs = runs;
    this.running = running;
    this.forms = forms;
    this.visibility = visibility;
    this.preconditions = preconditions;
  }

  @GET
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "listRuns",
      summary = "List runs",
      description = "Newest first, without their numbers: those of the caller's councils.")
  public Page<RunSummary> list(
      @Parameter(description = "Key of a council.", example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = "[a-z0-9-]{2,40}") @Nullable String council,
      @Parameter(description = "Key of a calculator.", example = "cost-sharing")
          @QueryParam("calculator")
          @Pattern(regexp = "[a-z-]{2,40}") @Nullable String calculator,
      @BeanParam PageRequest page) {
    return Page.of(
        runs.page(visibility.councils(Material.RUN), council, calculator, page),
        page,
        Runs::cursor,
        run -> run);
  }

  @POST
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(operationId = SAVE, summary = SAVE_SUMMARY, description = SAVE_DESCRIPTION)
  @APIResponse(
      responseCode = "201",
      description = "The run",
      content = @Content(schema = @Schema(implementation = RunView.class)))
  public Response save(@NotNull @Valid Save command) {
    return saved(command, null, List.of());
  }

  @POST
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Idempotent
  @Operation(operationId = SAVE, summary = SAVE_SUMMARY, description = SAVE_DESCRIPTION)
  @APIResponse(
      responseCode = "201",
      description = "The run",
      content = @Content(schema = @Schema(implementation = RunView.class)))
  public Response saveForm(
      @BeanParam CsvRequest how,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.MULTIPART_FORM_DATA,
                      schema = @Schema(implementation = SaveForm.class)))
          byte[] body) {
    return forms.with(
        body,
        how,
        Save.class,
        Running.REQUEST,
        filled -> saved(filled.request(), filled.table(), filled.findings()));
  }

  private Response saved(Save command, @Nullable TableView table, List<Finding> onReading) {
    Run run = running.save(command, onReading);
    return preconditions.created(
        URI.create("/runs/" + run.id()), run.version(), tag(run), RunView.of(run, table));
  }

  @GET
  @Path("/{runId}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Versioned
  @Operation(
      operationId = "getRun",
      summary = "Read a run",
      description = "With its request, inputs, result and steps.")
  @APIResponse(
      responseCode = "200",
      description = "The run",
      content = @Content(schema = @Schema(implementation = RunView.class)))
  public Response get(
      @Parameter(description = "Id of the run.", example = RunSummary.RUN) @PathParam("runId")
          UUID runId) {
    Run run = running.known(runId);
    return preconditions.ok(run.version(), tag(run), RunView.of(run));
  }

  @GET
  @Path("/{runId}/explanations/{participant}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "explainRun",
      summary = "Explain one participant's numbers",
      description = "Line by line, in plain Danish: why it has what it has.")
  public Explanation explanation(
      @Parameter(description = "Id of the run.", example = RunSummary.RUN) @PathParam("runId")
          UUID runId,
      @Parameter(description = "Key or name of a row of the result.", example = "0223")
          @PathParam("participant")
          @Size(max = 200) String participant) {
    return Explanation.of(running.known(runId).result(), participant)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND,
                    "Nobody with the key or name '%s' takes part in this run."
                        .formatted(participant)));
  }

  @GET
  @Path("/{runId}/verification")
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "verifyRun",
      summary = "Do a run again",
      description =
          "Calculates from the stored inputs once more and compares with the stored result, step by"
              + " step. Stores nothing.")
  public Verification verification(
      @Parameter(description = "Id of the run.", example = RunSummary.RUN) @PathParam("runId")
          UUID runId) {
    Run run = running.known(runId);
    return new Verification(run.id(), run.again().equals(run.result()));
  }

  @GET
  @Path("/{runId}/comparison")
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "compareRuns",
      summary = "Compare two runs",
      description = "Two runs of the same calculator beside each other, with the differences.")
  public Comparison comparison(
      @Parameter(description = "Id of the run.", example = RunSummary.RUN) @PathParam("runId")
          UUID runId,
      @Parameter(
              description = "Id of another run of the same calculator.",
              example = "4d6f8ba2-3c5e-4a71-9d9f-ae8c6a412d07")
          @QueryParam("with")
          @NotNull UUID with) {
    Run one = running.known(runId);
    Run other = running.known(with);
    if (!one.calculator().equals(other.calculator())) {
      throw new ProblemException(
              Problems.INVALID_PARAMETER,
              "The one is of %s, the other of %s: they have nothing in common."
                  .formatted(one.calculator(), other.calculator()))
          .atParameter("with", "must be a run of " + one.calculator());
    }
    return Comparison.of(one, other);
  }

  private String tag(Run run) {
    return visibility.tag(run.council());
  }
}
