package dk.kkr.agenda.reimport;

import dk.kkr.agenda.pages.Addresses;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

/** Edited documents over HTTP. */
@Path("/meetings/{id}/draft")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda", description = "Writing an agenda: sections and items of the working copy.")
class DraftResource {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final TakingBack taking;
  private final Addresses addresses;

  DraftResource(TakingBack taking, Addresses addresses) {
    this.taking = taking;
    this.addresses = addresses;
  }

  @PUT
  @Consumes({DOCX, MediaType.TEXT_HTML, MediaType.APPLICATION_OCTET_STREAM})
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "putDraft",
      summary = "Take back an edited document",
      description =
          "Writes into the working copy what was changed in a Word document or page that was"
              + " exported from it with draft=true: titles, numbers, texts, points, tables, order;"
              + " also what was added or taken out. Items and points keep their ids, and whatever the"
              + " document does not show stays as it is. The document bears the tag of the working"
              + " copy in place of If-Match. With dryRun=true nothing is stored; ids of new things"
              + " are then not those that they will get.")
  @APIResponse(
      responseCode = "200",
      description = "What changed, or would change, with every doubt.",
      content = @Content(schema = @Schema(implementation = DraftChange.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "`export-outdated`: the working copy has changed since the export; `changes` says how the"
              + " document differs from it. `meeting-not-open`: closed or cancelled.")
  @APIResponse(
      responseCode = "422",
      description =
          "`not-an-export`: no export of the working copy of this meeting. `invalid-input`: more than"
              + " an agenda may hold.")
  public DraftChange take(
      @Parameter(description = "The meeting.", example = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
          @PathParam("id")
          UUID id,
      @Parameter(description = "True to see what would change.", example = "true")
          @QueryParam("dryRun")
          @Nullable Boolean dryRun,
      @RequestBody(
              description = "The document, at most 5 MiB.",
              required = true,
              content = {
                @Content(
                    mediaType = DOCX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"),
                    example = "(the bytes of the document)"),
                @Content(
                    mediaType = MediaType.TEXT_HTML,
                    schema = @Schema(type = SchemaType.STRING),
                    example = "<!DOCTYPE html><html lang=\"da\"></html>"),
                @Content(
                    mediaType = MediaType.APPLICATION_OCTET_STREAM,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"),
                    example = "(the bytes of the document)")
              })
          byte @Nullable [] body) {
    byte[] content = body == null ? new byte[0] : body;
    // Before the transaction: nobody is to wait for the meeting while a file is read.
    EditedFile file = taking.read(id, content);
    return taking.take(
        id, file, EditedFiles.isWord(content), addresses.agenda(), Boolean.TRUE.equals(dryRun));
  }
}
