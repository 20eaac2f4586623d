package dk.kkr.agenda.standing;

import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.agenda.reference.Councils;
import dk.kkr.platform.change.Changes;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Standing items over HTTP. */
@Path("/councils/{key}/standing-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agenda")
class StandingResource {

  private static final String TAG = "standing";

  private final Templates templates;
  private final StandingPlacing placing;
  private final Calendar calendar;
  private final Councils councils;
  private final Caller caller;
  private final Changes changes;
  private final Preconditions preconditions;

  StandingResource(
      Templates templates,
      StandingPlacing placing,
      Calendar calendar,
      Councils councils,
      Caller caller,
      Changes changes,
      Preconditions preconditions) {
    this.templates = templates;
    this.placing = placing;
    this.calendar = calendar;
    this.councils = councils;
    this.caller = caller;
    this.changes = changes;
    this.preconditions = preconditions;
  }

  /** The standing items of a council. */
  @Schema(
      name = "StandingItems",
      description = "What stands on every agenda of a council, in order.")
  record StandingItems(
      @NotNull @Size(max = 30) @Schema(description = "In the order of the agenda.")
          List<@NotNull @Valid StandingItem> items) {}

  @GET
  @RolesAllowed(Roles.SECRETARIAT)
  @Versioned
  @Operation(
      operationId = "getStandingItems",
      summary = "Read the standing items of a council",
      description =
          "What stands on every agenda of the council: its own templates, or the usual ones until it"
              + " has some. The ETag is needed to change them.")
  @APIResponse(
      responseCode = "200",
      description = "The templates.",
      content = @Content(schema = @Schema(implementation = StandingItems.class)))
  public Response get(
      @Parameter(description = "Key of the council.", example = "kkr-hovedstaden") @PathParam("key")
          String key) {
    requireMine(key);
    long version = templates.of(key).map(each -> each.version() + 1).orElse(0L);
    return preconditions.ok(version, TAG, new StandingItems(placing.templates(key)));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Versioned
  @Operation(
      operationId = "putStandingItems",
      summary = "Change the standing items of a council",
      description =
          "Replaces the templates; agendas that have theirs stay as they are. Needs If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The templates.",
      content = @Content(schema = @Schema(implementation = StandingItems.class)))
  @APIResponse(responseCode = "422", description = "`invalid-input`: a key is used twice.")
  public Response put(
      @Parameter(description = "Key of the council.", example = "kkr-hovedstaden") @PathParam("key")
          String key,
      @Valid StandingItems command) {
    requireMine(key);
    calendar.lock(key);
    Optional<CouncilTemplates> known = templates.of(key);
    preconditions.require(known.map(each -> each.version() + 1).orElse(0L));
    requireDistinct(command.items());
    List<StandingItem> before = placing.templates(key);
    CouncilTemplates own = known.orElseGet(() -> new CouncilTemplates(key, command.items()));
    own.replace(command.items());
    templates.persist(own);
    changes.record("council.standing-items", own, before, own.items());
    return preconditions.ok(own.version() + 1, TAG, new StandingItems(own.items()));
  }

  private void requireMine(String key) {
    councils.requireParameter(key, "key");
    caller.requireCouncil(key);
  }

  private static void requireDistinct(List<StandingItem> items) {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      if (!keys.add(items.get(i).key())) {
        throw new ProblemException(
                Problems.INVALID_INPUT, "Each standing item needs a key of its own.")
            .at("/items/%d/key".formatted(i), "is used twice");
      }
    }
  }
}
