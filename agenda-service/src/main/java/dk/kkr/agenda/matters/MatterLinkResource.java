package dk.kkr.agenda.matters;

import dk.kkr.agenda.versions.TracedItem;
import dk.kkr.agenda.versions.TracedItems;
import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What belongs to matters, over HTTP. */
@Path("/matters/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matters")
class MatterLinkResource {

  private static final String EXAMPLE = "4d5e6f70-8192-4a3b-9c4d-5e6f70819201";

  private final Matters matters;
  private final MatterLinks links;
  private final Linking linking;
  private final MatterReaders readers;
  private final TracedItems traced;

  MatterLinkResource(
      Matters matters,
      MatterLinks links,
      Linking linking,
      MatterReaders readers,
      TracedItems traced) {
    this.matters = matters;
    this.links = links;
    this.linking = linking;
    this.readers = readers;
    this.traced = traced;
  }

  @GET
  @RolesAllowed({Roles.SECRETARIAT, Roles.CHAIR, Roles.MEMBER})
  @Operation(
      operationId = "listMatterLinks",
      summary = "List what belongs to a matter",
      description =
          "Everything that was linked to the matter and that the caller may read, as it was linked;"
              + " at most two hundred.")
  @APIResponse(responseCode = "200", description = "The links.")
  public List<LinkView> list(
      @Parameter(description = "The matter.", example = EXAMPLE) @PathParam("id") UUID id) {
    List<MatterLink> all = links.of(matters.readable(id, readers).id());
    List<UUID> items =
        all.stream()
            .map(MatterLink::itemId)
            .filter(Objects::nonNull)
            .map(UUID.class::cast)
            .toList();
    Map<UUID, TracedItem> known =
        traced.of(items).stream()
            .collect(Collectors.toMap(TracedItem::itemId, Function.identity()));
    return all.stream().map(link -> view(link, known)).filter(Objects::nonNull).toList();
  }

  private @Nullable LinkView view(MatterLink link, Map<UUID, TracedItem> known) {
    UUID itemId = link.itemId();
    if (itemId == null) {
      return LinkView.of(link);
    }
    TracedItem item = known.get(itemId);
    TracedItem.Body body = item == null ? null : item.seenBy(readers.of(item.council()));
    return item == null || body == null ? null : LinkView.of(link, item, body);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Idempotent
  @Transactional
  @Operation(
      operationId = "linkToMatter",
      summary = "Say what belongs to a matter",
      description =
          "Links an item of the caller's council, on a draft as well as on an agenda that went out"
              + " or a meeting long past, or what a meeting outside the system dealt with. Released"
              + " agendas do not change by it. What is placed from the backlog and came from an item"
              + " of the matter is linked by itself. An item belongs to at most five matters.")
  @APIResponse(
      responseCode = "201",
      description = "The link.",
      content = @Content(schema = @Schema(implementation = LinkView.class)))
  @APIResponse(responseCode = "409", description = "`already-linked`: it belongs to it already.")
  public Response link(
      @Parameter(description = "The matter.", example = EXAMPLE) @PathParam("id") UUID id,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = MatterCommands.Link.class),
                      examples = @ExampleObject(name = "example", value = MatterExamples.ITEM)))
          @Valid MatterCommands.Link command) {
    Matter matter = matters.writable(id, readers);
    String council = linking.councilOf(command);
    readers.requireCouncil(council);
    MatterLink link = linking.link(matter, council, command);
    return Response.created(URI.create("/matters/%s/links/%s".formatted(id, link.id())))
        .entity(LinkView.of(link))
        .build();
  }

  @DELETE
  @Path("/{link}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Operation(
      operationId = "unlinkFromMatter",
      summary = "Take something out of a matter",
      description =
          "Only the link goes; the item stays. For the secretariat of the council that the item"
              + " belongs to.")
  @APIResponse(responseCode = "204", description = "It does not belong to the matter any more.")
  public Response unlink(
      @Parameter(description = "The matter.", example = EXAMPLE) @PathParam("id") UUID id,
      @Parameter(description = "The link.", example = "8a9b0c1d-2e3f-4a4b-8c5d-6e7f80910a01")
          @PathParam("link")
          UUID linkId) {
    Matter matter = matters.writable(id, readers);
    MatterLink link =
        links
            .findByIdOptional(linkId)
            .filter(each -> each.matterId().equals(matter.id()))
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problems.NOT_FOUND,
                        "The matter has no link %s. GET /matters/%s/links lists them."
                            .formatted(linkId, id)));
    readers.requireCouncil(link.scope());
    linking.unlink(link);
    return Response.noContent().build();
  }
}
