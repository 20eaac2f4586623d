package dk.kkr.appointment.appointments;

import dk.kkr.appointment.appointments.AppointmentCommands.End;
import dk.kkr.appointment.visibility.Material;
import dk.kkr.appointment.visibility.Visibility;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.http.Preconditions;
import dk.kkr.platform.http.Versioned;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Appointments. */
@Path("/appointments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
    name = "Appointments",
    description = "Who sits where, from when to when. Made by decisions, not by a request.")
class AppointmentResource {

  private static final String ID = "e3b5f7a9-6c4d-4f8b-9a22-1a0b9c8d7701";

  private final Appointments appointments;
  private final Leave leave;
  private final Visibility visibility;
  private final Preconditions preconditions;
  private final Caller caller;

  AppointmentResource(
      Appointments appointments,
      Leave leave,
      Visibility visibility,
      Preconditions preconditions,
      Caller caller) {
    this.appointments = appointments;
    this.leave = leave;
    this.visibility = visibility;
    this.preconditions = preconditions;
    this.caller = caller;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listAppointments",
      summary = "List appointments",
      description =
          "Appointments, those from the latest day first. Everybody gets what is or was in force; a"
              + " council's secretariat, chair and members also what waits, lapsed or was"
              + " compensated.")
  public Page<AppointmentView> list(
      @Parameter(description = "Key of a council.", example = "kkr-hovedstaden")
          @QueryParam("council")
          @Pattern(regexp = "[a-z0-9-]{2,40}") @Nullable String council,
      @Parameter(
              description = "Only of this body.",
              example = "a4d2c6b8-1e5f-4a7c-8b33-2b1c0d9e8801")
          @QueryParam("bodyId")
          @Nullable UUID bodyId,
      @Parameter(
              description = "Only of this person.",
              example = "d6f4e8da-3071-4c9e-8d55-4d3e2f10aa01")
          @QueryParam("personId")
          @Nullable UUID personId,
      @Parameter(
              description = "Only those that hold on that day, also when they have ended since.",
              example = "2022-06-10")
          @QueryParam("asOf")
          @Day
          @Nullable LocalDate asOf,
      @Parameter(description = "Only in this state.", example = "IN_FORCE") @QueryParam("state")
          @Nullable AppointmentState state,
      @BeanParam PageRequest page) {
    AppointmentFilter filter =
        new AppointmentFilter(
            visibility.councils(Material.OTHER_APPOINTMENT),
            council,
            bodyId,
            personId,
            asOf,
            state);
    return Page.of(appointments.page(filter, page), page, AppointmentFilter::cursor, this::shown);
  }

  @GET
  @Path("/{appointmentId}")
  @PermitAll
  @Versioned
  @Operation(
      operationId = "getAppointment",
      summary = "Read an appointment",
      description =
          "Who, where, from when to when, by which decision, and all that happened to it. To others"
              + " than the council's circle one that was never in force does not exist.")
  @APIResponse(
      responseCode = "200",
      description = "The appointment",
      content = @Content(schema = @Schema(implementation = AppointmentView.class)))
  public Response get(
      @Parameter(description = "Id of the appointment.", example = ID) @PathParam("appointmentId")
          UUID appointmentId) {
    Appointment appointment =
        appointments.findByIdOptional(appointmentId).orElseThrow(() -> unknown(appointmentId));
    boolean open = Appointments.REAL.contains(appointment.state());
    if (!open && !visibility.shows(Material.OTHER_APPOINTMENT, appointment.council())) {
      throw unknown(appointmentId);
    }
    return answer(appointment);
  }

  @POST
  @Path("/{appointmentId}/end")
  @RolesAllowed(Roles.SECRETARIAT)
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Versioned
  @Operation(
      operationId = "endAppointment",
      summary = "End an appointment",
      description =
          "Somebody steps down or is taken off. With a day to come it stays in force until then. The"
              + " seat is vacant from the day after, and stands on the backlog of the council's next"
              + " agenda. Needs the ETag of the appointment in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "The appointment as it is now",
      content = @Content(schema = @Schema(implementation = AppointmentView.class)))
  @APIResponse(responseCode = "409", description = "`already-ended` or `not-in-force`")
  public Response end(
      @Parameter(description = "Id of the appointment.", example = ID) @PathParam("appointmentId")
          UUID appointmentId,
      @NotNull @Valid End command) {
    Appointment appointment =
        appointments.findByIdOptional(appointmentId).orElseThrow(() -> unknown(appointmentId));
    caller.requireCouncil(appointment.council());
    leave.lock(appointment);
    preconditions.require(appointment.version());
    leave.end(appointment, command.ending());
    return answer(appointment);
  }

  private Response answer(Appointment appointment) {
    return preconditions.ok(
        appointment.version(), visibility.tag(appointment.council()), shown(appointment));
  }

  private AppointmentView shown(Appointment appointment) {
    return AppointmentView.of(
        appointment, visibility.shows(Material.OTHER_APPOINTMENT, appointment.council()));
  }

  private static ProblemException unknown(UUID appointmentId) {
    return new ProblemException(
        Problems.NOT_FOUND, "There is no appointment %s.".formatted(appointmentId));
  }
}
