package dk.kkr.platform.republication;

import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Telling other services again where everything stands. */
@Path("/republication")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Republication", description = "Telling others again where everything stands.")
class RepublicationResource {

  private final Republication republication;
  private final Caller caller;

  RepublicationResource(Republication republication, Caller caller) {
    this.republication = republication;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "republish",
      summary = "Tell others again where everything stands",
      description =
          "Emits again the events that carry the current state of everything that others were told of, each with its next revision: after the topic was lost, after a backup was restored, or when a consumer is to begin anew. Nothing changes but the count of events, and with it the ETag of each thing; consumers find nothing new in what they know. May be repeated, and is safe beside other requests.")
  @APIResponse(responseCode = "200", description = "What was told.")
  public RepublicationView republish(@Nullable @Valid Scope scope) {
    String council = scope == null ? null : scope.council();
    if (council != null) {
      caller.requireCouncil(council);
      return RepublicationView.of(republication.tell(Set.of(council)));
    }
    caller.requireAnyCouncil();
    return RepublicationView.of(republication.tell(caller.councils()));
  }

  /** What to tell again. */
  @Schema(name = "RepublicationScope", description = "What to tell again.")
  record Scope(
      @Nullable @Pattern(regexp = "[a-z0-9-]{2,40}") @Schema(
              description =
                  "Key of the council to which it is limited; null for all councils of the caller.",
              examples = "kkr-hovedstaden")
          String council) {}

  /** What was told again. */
  @Schema(name = "Republication", description = "What was told again.")
  record RepublicationView(
      @Schema(description = "The things told of, by kind.") List<Count> things,
      @Schema(description = "The events, by type.") List<Count> events) {

    static RepublicationView of(Republication.Told told) {
      return new RepublicationView(counts(told.aggregates()), counts(told.events()));
    }

    private static List<Count> counts(Map<String, Integer> counted) {
      return counted.entrySet().stream()
          .map(each -> new Count(each.getKey(), each.getValue()))
          .toList();
    }
  }

  /** How many of a name. */
  @Schema(name = "RepublicationCount", description = "How many there were.")
  record Count(
      @Schema(
              description = "The kind of things, or the type of events.",
              examples = "dk.kkr.agenda.MeetingScheduled")
          String name,
      @Schema(description = "How many.", examples = "12") int count) {}
}
