package dk.kkr.platform.test.notes;

import dk.kkr.platform.change.Changes;
import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/notes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notes", description = "What somebody wrote.")
class NoteResource {

  private final Notes notes;
  private final Preconditions preconditions;
  private final Changes changes;
  private final Clock clock;

  NoteResource(Notes notes, Preconditions preconditions, Changes changes, Clock clock) {
    this.notes = notes;
    this.preconditions = preconditions;
    this.changes = changes;
    this.clock = clock;
  }

  @GET
  @PermitAll
  @Operation(operationId = "listNotes", summary = "List notes", description = "By title.")
  public Page<NoteView> list(
      @Parameter(description = "How the title begins.", example = "Shop")
          @QueryParam("title")
          @DefaultValue("")
          @Size(max = 50) String title,
      @BeanParam PageRequest page) {
    return Page.of(notes.titled(title, page), page, note -> Cursor.of(note.title()), NoteView::of);
  }

  @POST
  @RolesAllowed(Roles.SECRETARIAT)
  @Idempotent
  @Transactional
  @Operation(operationId = "writeNote", summary = "Write a note", description = "A new one.")
  @APIResponse(
      responseCode = "201",
      description = "The note.",
      content = @Content(schema = @Schema(implementation = NoteView.class)))
  public Response write(@Valid NoteCommands.Write command) {
    Note note = new Note(UUID.randomUUID(), command.title(), command.text(), clock.instant());
    notes.persist(note);
    changes.record("note.write", note, null, NoteView.of(note));
    return preconditions.created(
        URI.create("/notes/" + note.id()), note.version(), "json", NoteView.of(note));
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Versioned
  @Operation(operationId = "getNote", summary = "Read a note", description = "As it is now.")
  @APIResponse(
      responseCode = "200",
      description = "The note.",
      content = @Content(schema = @Schema(implementation = NoteView.class)))
  public Response read(
      @Parameter(description = "Id of the note.", example = "0b1d6b0e-6b43-4a5e-9f43-6a5b1c7c2f10")
          @PathParam("id")
          UUID id) {
    Note note = notes.get(id);
    return preconditions.ok(note.version(), "json", NoteView.of(note));
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({Roles.SECRETARIAT, Roles.CHAIR})
  @Versioned
  @Transactional
  @Operation(operationId = "rewriteNote", summary = "Rewrite a note", description = "As a whole.")
  @APIResponse(
      responseCode = "200",
      description = "The note as it is now.",
      content = @Content(schema = @Schema(implementation = NoteView.class)))
  public Response rewrite(
      @Parameter(description = "Id of the note.", example = "0b1d6b0e-6b43-4a5e-9f43-6a5b1c7c2f10")
          @PathParam("id")
          UUID id,
      @Valid NoteCommands.Write command) {
    Note note = notes.get(id);
    preconditions.require(note.version());
    NoteView before = NoteView.of(note);
    note.rewrite(command.title(), command.text());
    changes.record("note.rewrite", note, before, NoteView.of(note));
    return preconditions.ok(note.version(), "json", NoteView.of(note));
  }
}
