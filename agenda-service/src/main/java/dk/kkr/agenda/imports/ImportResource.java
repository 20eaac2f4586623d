package dk.kkr.agenda.imports;

import dk.kkr.agenda.reference.Councils;
import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Imports over HTTP. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Taking in an existing agenda from a file.")
class ImportResource {

  private static final String TAG = "import";

  private static final String PDF = "application/pdf";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Importing importing;
  private final Councils councils;
  private final AgendaImports imports;
  private final Caller caller;
  private final Preconditions preconditions;

  ImportResource(
      Importing importing,
      Councils councils,
      AgendaImports imports,
      Caller caller,
      Preconditions preconditions) {
    this.importing = importing;
    this.councils = councils;
    this.imports = imports;
    this.caller = caller;
    this.preconditions = preconditions;
  }

  @POST
  @Consumes({
    MediaType.TEXT_PLAIN,
    "text/markdown",
    MediaType.TEXT_HTML,
    PDF,
    DOCX,
    MediaType.APPLICATION_OCTET_STREAM
  })
  @RolesAllowed(Roles.SECRETARIAT)
  @Idempotent
  @Transactional
  @Operation(
      operationId = "importAgenda",
      summary = "Import an agenda or minutes",
      description =
          "Reads a PDF, DOCX, HTML, Markdown or text file and stores it as a meeting in draft with all its items, or"
              + " not at all. The format is told from the content, text is kept verbatim, and every"
              + " doubt is a finding. The same council and date again is refused with a link to the"
              + " meeting that exists. Minutes become a record of the past: they are kept with the"
              + " meeting of that day, which is held then, or with a new one made of the agenda they"
              + " repeat; what was decided stays their words, and no decision of decision-service.")
  @APIResponse(
      responseCode = "201",
      description = "The import with its findings and the meeting it became.",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`meeting-exists`: the council has a meeting on this day that has an agenda already;"
              + " `existing` leads to it."
              + " `minutes-exist`: the meeting of the minutes has decisions or minutes already.")
  @APIResponse(
      responseCode = "422",
      description =
          "`unknown-import-format`, `empty-import`, `binary-import`, `unreadable-import`, `meeting-date-missing`, `council-missing`: the file is no agenda, or does not say whose and when.")
  public Response take(
      @Parameter(
              description = "Key of the council, where the file names none.",
              example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = Councils.KEY, message = Councils.KEY_MESSAGE) @Nullable String council,
      @Parameter(
              description = "Day of the meeting, where the file gives none.",
              example = "2022-03-11")
          @QueryParam("date")
          @Day
          @Nullable LocalDate date,
      @Parameter(
              description = "Name of the file, for the record.",
              example = "dagsorden-2022-03-11.md")
          @QueryParam("fileName")
          @Size(max = 255) @Nullable String fileName,
      @RequestBody(
              description =
                  "The file, at most 5 MiB. Text is UTF-8, UTF-16 or Windows-1252. What the header"
                      + " says of the format is not believed.",
              required = true,
              content = {
                @Content(
                    mediaType = MediaType.TEXT_PLAIN,
                    schema = @Schema(type = SchemaType.STRING),
                    example = ImportExamples.TEXT),
                @Content(
                    mediaType = "text/markdown",
                    schema = @Schema(type = SchemaType.STRING),
                    example = ImportExamples.MARKDOWN),
                @Content(
                    mediaType = MediaType.TEXT_HTML,
                    schema = @Schema(type = SchemaType.STRING),
                    example = ImportExamples.PAGE),
                @Content(
                    mediaType = PDF,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"),
                    example = "(the bytes of the file)"),
                @Content(
                    mediaType = DOCX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"),
                    example = "(the bytes of the file)"),
                @Content(
                    mediaType = MediaType.APPLICATION_OCTET_STREAM,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"),
                    example = "(the bytes of the file)")
              })
          byte @Nullable [] body) {
    byte[] content = body == null ? new byte[0] : body;
    Importing.Hints hints = new Importing.Hints(council, date, fileName);
    Importing.Read read = importing.read(content, hints);
    caller.requireCouncil(read.council());
    AgendaImport made = importing.store(read, content, hints, caller.name());
    return preconditions.created(
        URI.create("/imports/" + made.id()), made.version(), TAG, made.view());
  }

  @GET
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "listImports",
      summary = "List imports",
      description = "Imports of the councils that the token names, newest first.")
  @APIResponse(responseCode = "200", description = "A page of imports.")
  public Page<ImportView> list(
      @Parameter(
              description = "Only imports of this council; all that the token names when left out.",
              example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = Councils.KEY, message = Councils.KEY_MESSAGE) @Nullable String council,
      @BeanParam PageRequest page) {
    if (council != null) {
      councils.requireParameter(council, "council");
      caller.requireCouncil(council);
    }
    Set<String> which = council == null ? caller.councils() : Set.of(council);
    return Page.of(
        imports.page(which, page.after(), page.fetch()),
        page,
        made -> Cursor.of(made.importedAt(), made.id()),
        AgendaImport::view);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Versioned
  @Operation(
      operationId = "getImport",
      summary = "Read an import",
      description = "What became of a file, with every finding.")
  @APIResponse(
      responseCode = "200",
      description = "The import.",
      content = @Content(schema = @Schema(implementation = ImportView.class)))
  public Response get(
      @Parameter(description = "The import.", example = "8192b4c5-90a2-4d3e-9f50-61728394a5b6")
          @PathParam("id")
          UUID id) {
    AgendaImport made =
        imports
            .findByIdOptional(id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problems.NOT_FOUND,
                        "There is no import %s. GET /imports lists them.".formatted(id)));
    caller.requireCouncil(made.council());
    return preconditions.ok(made.version(), TAG, made.view());
  }
}
