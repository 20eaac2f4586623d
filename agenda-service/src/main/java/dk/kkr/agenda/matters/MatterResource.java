package dk.kkr.agenda.matters;

import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.reference.Councils;
import dk.kkr.agenda.versions.TracedItems;
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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Matters over HTTP. */
@Path("/matters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matters", description = "What councils pursue over several meetings.")
class MatterResource {

  private final Matters matters;
  private final Councils councils;
  private final MatterKeeping keeping;
  private final MatterReaders readers;
  private final TracedItems traced;
  private final Preconditions preconditions;

  MatterResource(
      Matters matters,
      Councils councils,
      MatterKeeping keeping,
      MatterReaders readers,
      TracedItems traced,
      Preconditions preconditions) {
    this.matters = matters;
    this.councils = councils;
    this.keeping = keeping;
    this.readers = readers;
    this.traced = traced;
    this.preconditions = preconditions;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listMatters",
      summary = "List matters",
      description =
          "Published matters, and for the councils that share one also an unpublished one; the newest"
              + " first.")
  @APIResponse(responseCode = "200", description = "A page of matters.")
  public Page<MatterView> list(
      @Parameter(
              description = "Only matters that this council shares.",
              example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = Councils.KEY, message = Councils.KEY_MESSAGE) @Nullable String council,
      @Parameter(description = "Only matters in this state.", example = "OPEN") @QueryParam("state")
          @Nullable MatterState state,
      @Parameter(
              description = "Only matters of this policy area; capital letters make no difference.",
              example = "Klima")
          @QueryParam("policyArea")
          @Size(max = Limits.LINE) @Nullable String policyArea,
      @Parameter(
              description = "Only matters that this item belongs to, if the caller may read it.",
              example = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
          @QueryParam("item")
          @Nullable UUID item,
      @BeanParam PageRequest page) {
    councils.requireKnown(council, "council");
    boolean hidden = item != null && !seen(item);
    List<Matter> found =
        hidden
            ? List.of()
            : matters.page(
                new Matters.Filter(readers.mine(), council, state, policyArea, item),
                page.after(),
                page.fetch());
    return Page.of(found, page, matter -> Cursor.of(matter.createdAt(), matter.id()), this::view);
  }

  // That a closed item or a draft belongs to a matter is as secret as the item.
  private boolean seen(UUID item) {
    return traced.of(List.of(item)).stream()
        .anyMatch(each -> each.seenBy(readers.of(each.council())) != null);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Idempotent
  @Transactional
  @Operation(
      operationId = "beginMatter",
      summary = "Begin a matter",
      description =
          "Begins an open matter of one or several councils, of which the caller is the secretariat"
              + " of one at least.")
  @APIResponse(
      responseCode = "201",
      description = "The matter, with its place in Location and its version in ETag.",
      content = @Content(schema = @Schema(implementation = MatterView.class)))
  public Response begin(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = MatterCommands.Write.class),
                      examples = @ExampleObject(name = "example", value = MatterExamples.MATTER)))
          @Valid MatterCommands.Write command) {
    MatterText text = command.text();
    readers.requireOneOf(text.councils());
    Matter matter = keeping.begin(text);
    return preconditions.created(
        URI.create("/matters/" + matter.id()), matter.version(), tag(matter), view(matter));
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Versioned
  @Operation(
      operationId = "getMatter",
      summary = "Read a matter",
      description = "What is said of it; what happened in it stands in its timeline.")
  @APIResponse(
      responseCode = "200",
      description = "The matter.",
      content = @Content(schema = @Schema(implementation = MatterView.class)))
  public Response get(
      @Parameter(description = "The matter.", example = "4d5e6f70-8192-4a3b-9c4d-5e6f70819201")
          @PathParam("id")
          UUID id) {
    return ok(matters.readable(id, readers));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "putMatter",
      summary = "Change a matter",
      description =
          "Replaces what is said of the matter, in any state: by the secretariat of a council that"
              + " shares it. A council whose items belong to it goes on sharing it. Needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The matter in its new version.",
      content = @Content(schema = @Schema(implementation = MatterView.class)))
  public Response write(
      @Parameter(description = "The matter.", example = "4d5e6f70-8192-4a3b-9c4d-5e6f70819201")
          @PathParam("id")
          UUID id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = MatterCommands.Write.class),
                      examples = @ExampleObject(name = "example", value = MatterExamples.MATTER)))
          @Valid MatterCommands.Write command) {
    Matter matter = matters.writable(id, readers);
    preconditions.require(matter.version());
    keeping.write(matter, command.text());
    return ok(matter);
  }

  private Response ok(Matter matter) {
    return preconditions.ok(matter.version(), tag(matter), view(matter));
  }

  private MatterView view(Matter matter) {
    return MatterView.of(matter, readers.inside(matter));
  }

  private String tag(Matter matter) {
    return readers.inside(matter) ? "matter-inside" : "matter";
  }
}
