package dk.kkr.quota.calculators;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.quota.pages.ResultFiles;
import dk.kkr.quota.tables.CsvRequest;
import dk.kkr.quota.tables.TableView;
import dk.kkr.quota.worksheet.Explanation;
import dk.kkr.quota.worksheet.Finding;
import dk.kkr.quota.worksheet.Result;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The calculators over HTTP: nothing is stored. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Calculators",
    description =
        "Exact calculations, each with its steps: from these alone anybody can do them again. Nothing"
            + " is stored here; see Runs.")
class CalculationResource {

  private static final String CALCULATE = "calculate";
  private static final String SUMMARY = "Calculate";
  private static final String DESCRIPTION =
      "Any caller with a token. The same request gives the same result, as long as the figures that"
          + " it names are the same; they are told back in the inputs. Ask for text/html for a page"
          + " for people, with the steps of the participant in `explain`; for text/csv or a"
          + " spreadsheet for a file. The examples of the body are one for each calculator. Where seats"
          + " are tied, the result has the finding LOT_NEEDED: draw the lot, and send the same"
          + " request again with `lot`. "
          + CalculationForm.DESCRIPTION;

  private final Sources sources;
  private final CalculationForms forms;

  CalculationResource(Sources sources, CalculationForms forms) {
    this.sources = sources;
    this.forms = forms;
  }

  @GET
  @Path("calculators")
  @PermitAll
  @Operation(
      operationId = "listCalculators",
      summary = "List the calculators",
      description = "Keys, names and what each does.")
  public List<CalculatorView> list() {
    return CalculatorView.ALL;
  }

  @POST
  @Path("calculations")
  @Authenticated
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, ResultFiles.CSV, ResultFiles.XLSX})
  @Operation(operationId = CALCULATE, summary = SUMMARY, description = DESCRIPTION)
  @APIResponse(
      responseCode = "200",
      description = "The result",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = CalculationView.class)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(implementation = String.class),
            example = "<!DOCTYPE html>"),
        @Content(
            mediaType = ResultFiles.CSV,
            schema = @Schema(implementation = String.class),
            example = ResultFiles.CSV_EXAMPLE),
        @Content(
            mediaType = ResultFiles.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            example = "PK")
      })
  public CalculationView calculate(
      @Parameter(
              description =
                  "Key or name of a participant whose numbers are to be explained line by line.",
              example = "0223")
          @QueryParam("explain")
          @Size(max = Limits.NAME) @Nullable String explain,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = Calculation.class),
                      examples = {
                        @ExampleObject(
                            name = RefugeeQuotas.KEY,
                            value = CalculationExamples.QUOTAS),
                        @ExampleObject(name = Dimensioning.KEY, value = CalculationExamples.PLACES),
                        @ExampleObject(name = CostSharing.KEY, value = CalculationExamples.COSTS),
                        @ExampleObject(name = Hours.KEY, value = CalculationExamples.HOURS),
                        @ExampleObject(name = Overhead.KEY, value = CalculationExamples.OVERHEAD),
                        @ExampleObject(name = TariffCap.KEY, value = CalculationExamples.TARIFFS),
                        @ExampleObject(
                            name = ProgrammeCost.KEY,
                            value = CalculationExamples.PROGRAMME),
                        @ExampleObject(
                            name = SessionTariffs.KEY,
                            value = CalculationExamples.SESSIONS),
                        @ExampleObject(name = Seats.KEY, value = CalculationExamples.SEATS)
                      }))
          @NotNull @Valid Calculation request) {
    return calculated(request, explain, null, List.of());
  }

  @POST
  @Path("calculations")
  @Authenticated
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, ResultFiles.CSV, ResultFiles.XLSX})
  @Operation(operationId = CALCULATE, summary = SUMMARY, description = DESCRIPTION)
  @APIResponse(
      responseCode = "200",
      description = "The result",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = CalculationView.class)),
        @Content(
            mediaType = MediaType.TEXT_HTML,
            schema = @Schema(implementation = String.class),
            example = "<!DOCTYPE html>"),
        @Content(
            mediaType = ResultFiles.CSV,
            schema = @Schema(implementation = String.class),
            example = ResultFiles.CSV_EXAMPLE),
        @Content(
            mediaType = ResultFiles.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"),
            example = "PK")
      })
  public CalculationView calculateForm(
      @Parameter(
              description =
                  "Key or name of a participant whose numbers are to be explained line by line.",
              example = "0223")
          @QueryParam("explain")
          @Size(max = Limits.NAME) @Nullable String explain,
      @BeanParam CsvRequest how,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.MULTIPART_FORM_DATA,
                      schema = @Schema(implementation = CalculationForm.class)))
          byte[] body) {
    return forms.with(
        body,
        how,
        Calculation.class,
        "",
        filled -> calculated(filled.request(), explain, filled.table(), filled.findings()));
  }

  /** A file alone says nothing of what to calculate. */
  @POST
  @Path("calculations")
  @Authenticated
  @Consumes(CsvRequest.MEDIA_TYPE)
  @Operation(hidden = true)
  public CalculationView refuseFile() {
    throw new ProblemException(
        Problems.UNSUPPORTED_MEDIA_TYPE,
        "A CSV file alone does not say what to calculate. Send a form (multipart/form-data) with"
            + " the part 'request', the JSON without its rows, and the part 'rows', the file; with"
            + " curl: -F 'request=@request.json' -F 'rows=@rows.csv'.");
  }

  private CalculationView calculated(
      Calculation request,
      @Nullable String explain,
      @Nullable TableView table,
      List<Finding> onReading) {
    Inputs inputs = request.resolve(sources);
    Result result = inputs.calculate().noting(onReading);
    return new CalculationView(
        inputs, result, explain == null ? null : explained(result, explain), table);
  }

  private static Explanation explained(Result result, String participant) {
    return Explanation.of(result, participant)
        .orElseThrow(
            () ->
                new ProblemException(
                        Problems.INVALID_PARAMETER,
                        "Nobody with the key or name '%s' takes part.".formatted(participant))
                    .atParameter("explain", "must be the key or name of a row of the result"));
  }
}
