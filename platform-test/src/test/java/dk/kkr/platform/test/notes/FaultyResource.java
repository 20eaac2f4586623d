package dk.kkr.platform.test.notes;

import dk.kkr.platform.http.Idempotent;
import dk.kkr.platform.outbox.PublishedRevisions;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Everything that can go wrong in a service. */
@Path("/faulty")
@Produces(MediaType.APPLICATION_JSON)
class FaultyResource {

  private final Notes notes;
  private final Caller caller;

  FaultyResource(Notes notes, Caller caller) {
    this.notes = notes;
    this.caller = caller;
  }

  @GET
  @Path("/defect")
  @PermitAll
  @Operation(hidden = true)
  public String defect() {
    throw new IllegalStateException("password=secret in table note");
  }

  @GET
  @Path("/unknown-revisions")
  @PermitAll
  @Operation(hidden = true)
  public boolean unknownRevisions() {
    return new PublishedRevisions(Duration.ZERO).anyFloors();
  }

  @GET
  @Path("/unannotated")
  @Operation(hidden = true)
  public String unannotated() {
    return "\"nobody may see this\"";
  }

  @GET
  @Path("/whoami")
  @Authenticated
  @Operation(hidden = true)
  public Who whoami() {
    return new Who(caller.name(), caller.municipalityCode(), String.join(" ", caller.councils()));
  }

  record Who(String name, @Nullable String municipality, String councils) {}

  @GET
  @Path("/council")
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(hidden = true)
  public String council(@QueryParam("key") String key) {
    caller.requireCouncil(key);
    return "\"may act\"";
  }

  @GET
  @Path("/parameters")
  @PermitAll
  @Operation(hidden = true)
  public String parameters(
      @QueryParam("day") @Nullable LocalDate day,
      @QueryParam("since") @Nullable Instant since,
      @QueryParam("weight") NoteCommands.@Nullable Weight weight,
      @QueryParam("count") @Nullable Integer count,
      @QueryParam("flag") @Nullable Boolean flag,
      @HeaderParam("X-Note") @Nullable UUID header) {
    return "\"" + day + " " + since + " " + weight + " " + count + " " + flag + " " + header + "\"";
  }

  @POST
  @Path("/optional-body")
  @PermitAll
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(hidden = true)
  public String optionalBody(NoteCommands.@Nullable Part part) {
    return part == null ? "\"none\"" : "\"some\"";
  }

  @POST
  @Path("/text")
  @PermitAll
  @Consumes(MediaType.TEXT_PLAIN)
  @Operation(hidden = true)
  public String text(String text) {
    return String.valueOf(text.length());
  }

  @POST
  @Path("/rolled-back")
  @RolesAllowed(Roles.SECRETARIAT)
  @Consumes(MediaType.APPLICATION_JSON)
  @Idempotent
  @Transactional
  @Operation(hidden = true)
  public Response rolledBack(NoteCommands.Part part) {
    Note note = new Note(UUID.randomUUID(), part.text(), "text", Instant.EPOCH);
    notes.persistAndFlush(note);
    if (!part.text().endsWith("!")) {
      throw new IllegalStateException("after the effect");
    }
    return Response.status(201).entity(NoteView.of(note)).build();
  }
}
