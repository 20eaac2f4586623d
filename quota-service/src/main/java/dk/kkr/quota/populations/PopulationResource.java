package dk.kkr.quota.populations;

import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.Plain;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Roles;
import dk.kkr.quota.populations.PopulationCommands.Import;
import dk.kkr.quota.tables.CsvRequest;
import dk.kkr.reference.ReferenceData;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Inhabitants over HTTP. */
@Path("/populations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Populations",
    description = "Inhabitants of the municipalities by date, the key of many calculations.")
class PopulationResource {

  private static final MediaType CSV = new MediaType("text", "csv", "UTF-8");
  private static final List<Variant> FORMATS =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).build();
  private static final String IMPORT = "importPopulation";
  private static final String IMPORT_SUMMARY = "Import a table of inhabitants";
  private static final String IMPORT_DESCRIPTION =
      "Takes in the inhabitants of every municipality on a day, as JSON or CSV, with their source and"
          + " licence. A CSV body is written as spreadsheets do: any of UTF-8, UTF-16 and"
          + " Windows-1252, semicolons, commas or tabs, with or without headings, municipalities by"
          + " code, name or alias, Danish or international numbers; at most 1 MiB, 1,000 rows, 50"
          + " columns; totals are checked. `readAs` and `findings` tell how it was read. A second"
          + " table of a day is its next revision; older ones stay as they are. Send an"
          + " Idempotency-Key to repeat safely.";

  private final PopulationRows populations;
  private final Importing importing;
  private final ReferenceData reference;
  private final Preconditions preconditions;

  PopulationResource(
      PopulationRows populations,
      Importing importing,
      ReferenceData reference,
      Preconditions preconditions) {
    this.populations = populations;
    this.importing = importing;
    this.reference = reference;
    this.preconditions = preconditions;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listPopulations",
      summary = "List tables of inhabitants",
      description = "Newest day first, of each day the newest revision first.")
  public Page<PopulationSummary> list(
      @Parameter(description = "Only the revisions of this day.", example = "2020-01-01")
          @QueryParam("date")
          @Day
          @Nullable LocalDate date,
      @BeanParam PageRequest page) {
    return Page.of(
        populations.page(date, page), page, PopulationRows::cursor, PopulationSummary::of);
  }

  @GET
  @Path("/{date}")
  @PermitAll
  @Versioned
  @Produces({MediaType.APPLICATION_JSON, CsvRequest.MEDIA_TYPE})
  @Operation(
      operationId = "getPopulation",
      summary = "Read a table of inhabitants",
      description =
          "The newest revision of the day, or the one asked for. As CSV: one line each under"
              + " headings, fields separated by semicolons, Christiansø last where it is given.")
  @APIResponse(
      responseCode = "200",
      description = "The table",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = PopulationView.class)),
        @Content(
            mediaType = CsvRequest.MEDIA_TYPE,
            schema = @Schema(implementation = String.class),
            example = "code;name;inhabitants")
      })
  public Response get(
      @Parameter(description = "Day of the count.", example = "2020-01-01") @PathParam("date") @Day
          LocalDate date,
      @Parameter(description = "Revision of that day; the newest when left out.", example = "1")
          @QueryParam("revision")
          @Min(1) @Nullable Integer revision,
      @Context Request request) {
    Population population = known(date, revision);
    PopulationView view = PopulationView.of(population, reference);
    // Data unless a spreadsheet is asked for before it.
    Variant wanted = request.selectVariant(FORMATS);
    if (wanted == null || !wanted.getMediaType().isCompatible(CSV)) {
      return preconditions.ok(population.version(), "json", view);
    }
    return Response.fromResponse(preconditions.ok(population.version(), "csv", view.csv()))
        .type(CSV)
        .build();
  }

  @POST
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(operationId = IMPORT, summary = IMPORT_SUMMARY, description = IMPORT_DESCRIPTION)
  @APIResponse(
      responseCode = "201",
      description = "The table",
      content = @Content(schema = @Schema(implementation = PopulationView.class)))
  public Response take(@NotNull @Valid Import command) {
    return created(importing.take(command));
  }

  @POST
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(CsvRequest.MEDIA_TYPE)
  @Idempotent
  @Operation(operationId = IMPORT, summary = IMPORT_SUMMARY, description = IMPORT_DESCRIPTION)
  @APIResponse(
      responseCode = "201",
      description = "The table",
      content = @Content(schema = @Schema(implementation = PopulationView.class)))
  public Response takeCsv(
      @Parameter(description = "Day of the count; needed with a CSV body.", example = "2023-01-01")
          @QueryParam("date")
          @Day
          @Nullable LocalDate date,
      @Parameter(
              description = "Who counted, and where; needed with a CSV body.",
              example = "Danmarks Statistik, FOLK1A")
          @QueryParam("source")
          @Plain
          @Size(max = PopulationCommands.LONGEST) @Nullable String source,
      @Parameter(
              description = "On what terms the figures may be reused; needed with a CSV body.",
              example = "Fri genbrug med kildeangivelse")
          @QueryParam("licence")
          @Plain
          @Size(max = PopulationCommands.LONGEST) @Nullable String licence,
      @BeanParam CsvRequest request,
      @RequestBody(
              description = "The table.",
              required = true,
              content =
                  @Content(
                      mediaType = CsvRequest.MEDIA_TYPE,
                      schema = @Schema(type = SchemaType.STRING),
                      example = "Kommune;Indbyggere\nKøbenhavn;644.431\nFrederiksberg;103.608\n"))
          byte[] body) {
    return created(
        importing.take(
            needed("date", date),
            needed("source", source),
            needed("licence", licence),
            body,
            request));
  }

  private static <T> T needed(String name, @Nullable T value) {
    if (value == null) {
      throw new ProblemException(
              Problems.INVALID_PARAMETER,
              "With a CSV body date, source and licence stand in the query.")
          .atParameter(name, "is required with a CSV body");
    }
    return value;
  }

  private Population known(LocalDate date, @Nullable Integer revision) {
    return (revision == null ? populations.newest(date) : populations.revision(date, revision))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND,
                    "There is no table of inhabitants for %s%s. GET /populations lists those there are."
                        .formatted(date, revision == null ? "" : " with revision " + revision)));
  }

  private Response created(Population population) {
    return preconditions.created(
        URI.create(
            "/populations/%s?revision=%d".formatted(population.date(), population.revision())),
        population.version(),
        "json",
        PopulationView.of(population, reference));
  }
}
