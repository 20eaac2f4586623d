package dk.kkr.agenda.attachments;

import dk.kkr.agenda.content.AttachedFile;
import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.items.AttachmentView;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.items.ItemTag;
import dk.kkr.agenda.versions.SeenAttachments;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
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

/** The file of an attachment over HTTP. */
@Path("/items/{id}/attachments/{attachmentId}/file")
@Tag(name = "Files", description = "The files of attachments: sending, getting and taking away.")
class AttachmentFileResource {

  private static final String ITEM = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201";
  private static final String ATTACHMENT = "4d6f8091-5c7e-4f9a-8b1c-2d3e4f506172";

  private final Attaching attaching;
  private final SeenAttachments attachments;
  private final FileAnswers answers;
  private final Preconditions preconditions;
  private final HttpHeaders headers;

  AttachmentFileResource(
      Attaching attaching,
      SeenAttachments attachments,
      FileAnswers answers,
      Preconditions preconditions,
      HttpHeaders headers) {
    this.attaching = attaching;
    this.attachments = attachments;
    this.answers = answers;
    this.preconditions = preconditions;
    this.headers = headers;
  }

  @PUT
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Versioned
  @Operation(
      operationId = "putAttachmentFile",
      summary = "Send the file of an attachment",
      description =
          "Stores the body as the file of the attachment on the working copy, in place of the one it"
              + " had; what has gone out keeps the file it went out with. The type is told from the"
              + " content, whatever Content-Type says: PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG,"
              + " plain text and CSV are taken. The text is read for search and for the check before"
              + " publication; a file whose text cannot be read is stored all the same, and says"
              + " why. An attachment that was to follow (TO_FOLLOW) is ENCLOSED then; the file of one"
              + " that is given on request (ON_REQUEST) is for the council only. The file is part of the item, so this needs If-Match with the version of the"
              + " item, and the ETag of the answer is that of the item.")
  @APIResponse(
      responseCode = "200",
      description = "The attachment with its file; the ETag is that of the item.",
      content = @Content(schema = @Schema(implementation = AttachmentView.class)))
  @APIResponse(responseCode = "409", description = "`meeting-not-open`: closed or cancelled.")
  public Response put(
      @Parameter(description = "The item.", example = ITEM) @PathParam("id") UUID id,
      @Parameter(description = "The attachment.", example = ATTACHMENT) @PathParam("attachmentId")
          UUID attachmentId,
      @Parameter(
              description =
                  "Name of the file; folders before it are left out, and an extension is added where"
                      + " there is none.",
              example = "Plan for cykelforbindelser.pdf")
          @QueryParam("fileName")
          @NotBlank @Size(max = 1_000) String fileName,
      @RequestBody(
              description = "The bytes of the file, at most 50 MiB.",
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_OCTET_STREAM,
                      schema = @Schema(type = SchemaType.STRING, format = "binary"),
                      example = "(the bytes of the file)"))
          InputStream body) {
    requireNoForm();
    Item item = attaching.put(id, attachmentId, fileName, body);
    return preconditions.ok(
        item.version(), ItemTag.written(), AttachmentView.written(item, attachmentId));
  }

  @GET
  @Produces(MediaType.WILDCARD)
  @PermitAll
  @Versioned
  @Operation(
      operationId = "getAttachmentFile",
      summary = "Get the file of an attachment",
      description =
          "The bytes as they were sent, to whoever may see the attachment today, also in older"
              + " versions. Without version the secretariat of the council gets the file on the"
              + " working copy, all others that of the newest released version. A part is given for"
              + " a Range of bytes; the ETag is made of the hash of the file.")
  @APIResponse(
      responseCode = "200",
      description =
          "The bytes, with type, name and hash in Content-Type, Content-Disposition and"
              + " Repr-Digest.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              example = "(the bytes of the file)"))
  @APIResponse(
      responseCode = "206",
      description = "The part that Range asks for.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              example = "(some of the bytes of the file)"))
  @APIResponse(
      responseCode = "416",
      description = "`range-not-satisfiable`: the file ends before that part.")
  public Response get(
      @Parameter(description = "The item.", example = ITEM) @PathParam("id") UUID id,
      @Parameter(description = "The attachment.", example = ATTACHMENT) @PathParam("attachmentId")
          UUID attachmentId,
      @Parameter(description = "Number of a released version of the agenda.", example = "1")
          @QueryParam("version")
          @Min(1) @Nullable Integer version) {
    AttachedFile file =
        attachments
            .find(id, attachmentId, version)
            .map(Attachment::file)
            .orElseThrow(
                () ->
                    new ProblemException(
                            Problems.NOT_FOUND,
                            "There is no file of an attachment %s of the item %s that you may see. GET /items/%s shows its attachments."
                                .formatted(attachmentId, id, id))
                        .inDanish("Bilaget findes ikke, eller det er ikke offentligt."));
    return answers.of(file);
  }

  @DELETE
  @RolesAllowed(Roles.SECRETARIAT)
  @Versioned
  @Operation(
      operationId = "removeAttachmentFile",
      summary = "Take away the file of an attachment",
      description =
          "Takes the file off the working copy; what has gone out keeps it. A file that never went"
              + " out is deleted. Needs If-Match with the version of the item.")
  @APIResponse(responseCode = "204", description = "The attachment has no file any more.")
  @APIResponse(responseCode = "409", description = "`meeting-not-open`: closed or cancelled.")
  public Response remove(
      @Parameter(description = "The item.", example = ITEM) @PathParam("id") UUID id,
      @Parameter(description = "The attachment.", example = ATTACHMENT) @PathParam("attachmentId")
          UUID attachmentId) {
    attaching.remove(id, attachmentId);
    return Response.noContent().build();
  }

  // The boundaries of a form would become part of the file.
  private void requireNoForm() {
    MediaType type = headers.getMediaType();
    if (type != null && type.getType().equalsIgnoreCase("multipart")) {
      throw new ProblemException(
          Problems.UNSUPPORTED_MEDIA_TYPE,
          "A form was sent. Send the bytes of the file as the body, and its name in fileName.");
    }
  }
}
