package dk.kkr.appointment.appointments;

import dk.kkr.platform.http.Etag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appointment as it is read. */
@Schema(name = "Appointment", description = "A person in a seat, by a decision, for a time.")
record AppointmentView(
    @Schema(description = "The appointment.", examples = "e3b5f7a9-6c4d-4f8b-9a22-1a0b9c8d7701")
        UUID appointmentId,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "The body.", examples = "a4d2c6b8-1e5f-4a7c-8b33-2b1c0d9e8801")
        UUID bodyId,
    @Schema(description = "Name of the body.", examples = "Copenhagen Capacity") String body,
    @Schema(description = "The seat.", examples = "b5e3d7c9-2f60-4b8d-9c44-3c2d1e0f9901")
        UUID seatId,
    @Schema(description = "What the seat is called.", examples = "Borgmester 1") String seat,
    @Schema(description = "The person.", examples = "d6f4e8da-3071-4c9e-8d55-4d3e2f10aa01")
        UUID personId,
    @Schema(description = "Their name.", examples = "Agnes Ahorn") String person,
    @Schema(
            description =
                "PENDING until the conditions of the decision are met, or LAPSED with them; IN_FORCE"
                    + " until ENDED; COMPENSATED when the decision was taken back.",
            examples = "IN_FORCE")
        AppointmentState state,
    @Schema(description = "First day.", examples = "2022-03-11") LocalDate validFrom,
    @Schema(description = "Last day of the term; null when none is fixed.", examples = "2025-12-31")
        @Nullable LocalDate validTo,
    @Schema(description = "What the term is called.", examples = "2022-2025")
        @Nullable String termLabel,
    @Schema(
            description =
                "Last day: the one it ended on, or the first of all ends that are known; null when"
                    + " none is.",
            examples = "2022-09-30")
        @Nullable LocalDate lastDay,
    @Schema(description = "Why it ended; null while it has not.", examples = "OFFICE_ENDED")
        @Nullable EndReason endReason,
    @Schema(
            description = "More about the end; for the council's circle.",
            examples = "Fratrådt efter eget ønske")
        @Nullable String endNote,
    @Schema(
            description = "The office that the holder qualifies by; null when the seat needs none.",
            examples = "a7b8c9d0-e1f2-4a3b-8c44-d5e6f7081901")
        @Nullable UUID officeId,
    @Schema(
            description = "The point that was decided on.",
            examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3309")
        UUID pointId,
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(
            description = "The slate that was adopted; for the council's circle.",
            examples = "c1a7e5d2-4b3f-4e6a-8d11-0f9e8d7c6601")
        @Nullable UUID slateId,
    @Schema(description = "All that happened to it, oldest first.") List<HistoryEntry> history,
    @Schema(description = "For If-Match of a change.", examples = "\"1.appointment\"")
        String etag) {

  private static final String TAG = "appointment";

  /**
   * The appointment as shown.
   *
   * @param whole also what is only for the council's circle
   */
  static AppointmentView of(Appointment appointment, boolean whole) {
    Post post = appointment.post();
    Term term = appointment.term();
    Ending ended = appointment.ended();
    return new AppointmentView(
        appointment.id(),
        appointment.council(),
        post.bodyId(),
        post.bodyName(),
        post.seatId(),
        post.seatLabel(),
        post.personId(),
        post.personName(),
        appointment.state(),
        term.validFrom(),
        term.validTo(),
        term.termLabel(),
        appointment.lastDay(),
        ended == null ? null : ended.reason(),
        ended == null || !whole ? null : ended.note(),
        appointment.officeId(),
        appointment.basis().pointId(),
        appointment.basis().meetingId(),
        whole ? appointment.basis().slateId() : null,
        appointment.history().stream().map(entry -> whole ? entry : entry.withoutNote()).toList(),
        new Etag(appointment.version(), TAG).toString());
  }
}
