package dk.kkr.quota.allocations;

import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Roles;
import dk.kkr.quota.allocations.AllocationCommands.Take;
import dk.kkr.quota.visibility.Audience;
import dk.kkr.quota.visibility.Material;
import dk.kkr.quota.visibility.Visibility;
import dk.kkr.quota.worksheet.Explanation;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Allocations over HTTP. */
@Path("/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Allocations",
    description =
        "Calculations that a council adopts: study places, costs, hours, tariffs. Each says what one"
            + " of its runs says; agendas put it before the council and decisions adopt it.")
class AllocationResource {

  private final Allocations allocations;
  private final Allocating allocating;
  private final Visibility visibility;
  private final Preconditions preconditions;

  AllocationResource(
      Allocations allocations,
      Allocating allocating,
      Visibility visibility,
      Preconditions preconditions) {
    this.allocations = allocations;
    this.allocating = allocating;
    this.visibility = visibility;
    this.preconditions = preconditions;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listAllocations",
      summary = "List allocations",
      description =
          "By title, without steps. Drafts are listed for the secretariat of their council only, those"
              + " on closed items for its circle only.")
  public Page<AllocationView> list(
      @Parameter(description = "Key of a council.", example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = "[a-z0-9-]{2,40}") @Nullable String council,
      @Parameter(description = "Only in this state.", example = "ADOPTED") @QueryParam("state")
          @Nullable AllocationState state,
      @BeanParam PageRequest page) {
    Allocations.Seen seen =
        new Allocations.Seen(
            visibility.councils(Material.ALLOCATION_DRAFT),
            visibility.councils(Material.CLOSED_ALLOCATION));
    return Page.of(
        allocations.page(seen, council, state, page),
        page,
        Allocations::cursor,
        found -> AllocationView.listed(found, everything(found), tag(found)));
  }

  @GET
  @Path("/{allocationId}")
  @PermitAll
  @Versioned
  @Operation(
      operationId = "getAllocation",
      summary = "Read an allocation",
      description = "What it rests on, what it comes to, every step of it, and where it stands.")
  @APIResponse(
      responseCode = "200",
      description = "The allocation",
      content = @Content(schema = @Schema(implementation = AllocationView.class)))
  public Response get(
      @Parameter(description = "Id of the allocation.", example = AllocationView.ALLOCATION)
          @PathParam("allocationId")
          UUID allocationId) {
    Allocation allocation = allocating.known(allocationId);
    return preconditions.ok(allocation.version(), tag(allocation), view(allocation));
  }

  @GET
  @Path("/{allocationId}/explanations/{participant}")
  @PermitAll
  @Operation(
      operationId = "explainAllocation",
      summary = "Explain one participant's numbers",
      description = "Line by line, in plain Danish: why it has what it has.")
  public Explanation explanation(
      @Parameter(description = "Id of the allocation.", example = AllocationView.ALLOCATION)
          @PathParam("allocationId")
          UUID allocationId,
      @Parameter(description = "Key or name of a row of the result.", example = "0223")
          @PathParam("participant")
          @Size(max = 200) String participant) {
    Allocation allocation = allocating.known(allocationId);
    return Explanation.of(allocating.run(allocation).result(), participant)
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND,
                    "Nobody with the key or name '%s' takes part in this allocation."
                        .formatted(participant)));
  }

  @POST
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Operation(
      operationId = "draftAllocation",
      summary = "Draft an allocation",
      description =
          "Makes a draft of a saved run, for the run's council. 422 on /runId for a run of refugee"
              + " quotas, which POST /announcements/from-run takes, and for one whose result has a"
              + " finding LOT_NEEDED, SYNTHETIC or EXAMPLE: nobody may act on its numbers. Send an"
              + " Idempotency-Key to repeat safely.")
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = AllocationView.class)))
  public Response draft(@NotNull @Valid Take command) {
    Allocation allocation = allocating.draft(command);
    return preconditions.created(
        URI.create("/allocations/" + allocation.id()),
        allocation.version(),
        tag(allocation),
        view(allocation));
  }

  @PUT
  @Path("/{allocationId}")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "writeAllocation",
      summary = "Take another run",
      description =
          "Says what another run says; the revision goes up. Not while it is adopted. A decision on an"
              + " earlier revision no longer takes effect. Needs the ETag in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The allocation as it is now",
      content = @Content(schema = @Schema(implementation = AllocationView.class)))
  @APIResponse(responseCode = "409", description = "`allocation-adopted`")
  public Response take(
      @Parameter(description = "Id of the allocation.", example = AllocationView.ALLOCATION)
          @PathParam("allocationId")
          UUID allocationId,
      @NotNull @Valid Take command) {
    Allocation allocation = allocating.writable(allocationId);
    preconditions.require(allocation.version());
    allocating.take(allocation, command);
    return preconditions.ok(allocation.version(), tag(allocation), view(allocation));
  }

  private AllocationView view(Allocation allocation) {
    return AllocationView.of(
        allocation, allocating.run(allocation), everything(allocation), tag(allocation));
  }

  private boolean everything(Allocation allocation) {
    return visibility.audience(allocation.council()) == Audience.SECRETARIAT;
  }

  private String tag(Allocation allocation) {
    return visibility.tag(allocation.council());
  }
}
