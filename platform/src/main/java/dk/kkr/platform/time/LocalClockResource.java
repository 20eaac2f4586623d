package dk.kkr.platform.time;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Shifts the clock of this service, in local mode only: meetings of the past can be lived through.
 */
@Path("/local/clock")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Local", description = "Only on a machine of one's own; 404 elsewhere.")
class LocalClockResource {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final ShiftableClock clock;
  private final boolean local;
  private final Event<ClockShifted> shifted;

  LocalClockResource(
      ShiftableClock clock,
      @ConfigProperty(name = "kkr.local") boolean local,
      Event<ClockShifted> shifted) {
    this.clock = clock;
    this.local = local;
    this.shifted = shifted;
  }

  @Schema(name = "Clock", description = "What the service takes for the present time.")
  record View(
      @Schema(description = "Danish time, to the second.", examples = "2021-10-15T13:00:00+02:00")
          OffsetDateTime now,
      @Schema(
              description = "How many seconds that is after the real time; negative when before.",
              examples = "-157766400")
          long secondsAhead) {}

  @Schema(
      name = "ClockShift",
      description = "The time that the service shall take for the present.")
  record Shift(
      @NotNull @Schema(
              description = "A time with offset, between the years 2000 and 2100.",
              examples = "2021-10-15T13:00:00+02:00")
          OffsetDateTime now) {}

  @GET
  @PermitAll
  @Operation(
      operationId = "getClock",
      summary = "Read the clock",
      description = "The present time of this service. Local mode only.")
  public View read() {
    requireLocal();
    return view();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "shiftClock",
      summary = "Shift the clock",
      description =
          "From now on this service takes the given time for the present, ticking on, until it is restarted. Local mode only.")
  public View shift(@Valid Shift shift) {
    requireLocal();
    int year = shift.now().getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "The clock goes from the year %d to %d.".formatted(FIRST_YEAR, LAST_YEAR))
          .at("/now", "must be between the years 2000 and 2100");
    }
    clock.shiftTo(shift.now().toInstant());
    shifted.fire(new ClockShifted(clock.instant()));
    return view();
  }

  @DELETE
  @RolesAllowed(Roles.SECRETARIAT)
  @Operation(
      operationId = "resetClock",
      summary = "Set the clock right",
      description = "Back to the real time. Local mode only.")
  public View reset() {
    requireLocal();
    clock.reset();
    shifted.fire(new ClockShifted(clock.instant()));
    return view();
  }

  private View view() {
    Duration ahead = clock.ahead();
    return new View(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS), ahead.toSeconds());
  }

  private void requireLocal() {
    if (!local) {
      throw new ProblemException(
          Problems.NOT_FOUND, "The clock can be read and shifted in local mode only.");
    }
  }
}
