package dk.kkr.appointment.appointments;

import dk.kkr.platform.change.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services are told about appointments and seats. */
sealed interface AppointmentEvent extends DomainEvent {

  /**
   * A body or a person.
   *
   * @param id its id
   * @param name its name
   */
  record Named(UUID id, String name) {

    static Named body(Post post) {
      return new Named(post.bodyId(), post.bodyName());
    }

    static Named person(Post post) {
      return new Named(post.personId(), post.personName());
    }
  }

  /**
   * A seat.
   *
   * @param id its id
   * @param label what it is called
   */
  record Labelled(UUID id, String label) {

    static Labelled seat(Post post) {
      return new Labelled(post.seatId(), post.seatLabel());
    }
  }

  /**
   * The decision behind an appointment.
   *
   * @param pointId the point
   * @param meetingId the meeting
   */
  record ByDecision(UUID pointId, UUID meetingId) {}

  /**
   * A person holds a seat from a day on.
   *
   * @param appointmentId the appointment
   * @param council key of the council
   * @param body the body
   * @param seat the seat
   * @param person the person
   * @param validFrom first day
   * @param validTo last day
   * @param termLabel what the term is called
   * @param decision by which decision
   * @param revision of the appointment
   */
  record AppointmentMade(
      UUID appointmentId,
      String council,
      Named body,
      Labelled seat,
      Named person,
      LocalDate validFrom,
      @Nullable LocalDate validTo,
      @Nullable String termLabel,
      ByDecision decision,
      long revision)
      implements AppointmentEvent {

    static AppointmentMade of(Appointment appointment, long revision) {
      Post post = appointment.post();
      return new AppointmentMade(
          appointment.id(),
          appointment.council(),
          Named.body(post),
          Labelled.seat(post),
          Named.person(post),
          appointment.term().validFrom(),
          appointment.term().validTo(),
          appointment.term().termLabel(),
          new ByDecision(appointment.basis().pointId(), appointment.basis().meetingId()),
          revision);
    }

    @Override
    public UUID aggregateId() {
      return appointmentId;
    }
  }

  /**
   * A person no longer holds a seat.
   *
   * @param appointmentId the appointment
   * @param council key of the council
   * @param body the body
   * @param seat the seat
   * @param person the person
   * @param endedOn last day; of a withdrawn decision the day of the reopening
   * @param reason why
   * @param note more about it
   * @param revision of the appointment
   */
  record AppointmentEnded(
      UUID appointmentId,
      String council,
      Named body,
      Labelled seat,
      Named person,
      LocalDate endedOn,
      EndReason reason,
      @Nullable String note,
      long revision)
      implements AppointmentEvent {

    static AppointmentEnded of(Appointment appointment, Ending ending, long revision) {
      Post post = appointment.post();
      return new AppointmentEnded(
          appointment.id(),
          appointment.council(),
          Named.body(post),
          Labelled.seat(post),
          Named.person(post),
          ending.on(),
          ending.reason(),
          ending.note(),
          revision);
    }

    @Override
    public UUID aggregateId() {
      return appointmentId;
    }
  }

  /**
   * A term runs out soon.
   *
   * @param appointmentId the appointment
   * @param council key of the council
   * @param body the body
   * @param seat the seat
   * @param person the person
   * @param expiresOn last day of the term
   * @param revision of the appointment
   */
  record TermExpiring(
      UUID appointmentId,
      String council,
      Named body,
      Labelled seat,
      Named person,
      LocalDate expiresOn,
      long revision)
      implements AppointmentEvent {

    static TermExpiring of(Appointment appointment, LocalDate last, long revision) {
      Post post = appointment.post();
      return new TermExpiring(
          appointment.id(),
          appointment.council(),
          Named.body(post),
          Labelled.seat(post),
          Named.person(post),
          last,
          revision);
    }

    @Override
    public UUID aggregateId() {
      return appointmentId;
    }
  }

  /**
   * A seat that was filled has no holder any more.
   *
   * @param seatId the seat
   * @param council key of the council
   * @param body the body
   * @param label what the seat is called
   * @param vacantFrom first day without a holder
   * @param reason why
   * @param formerAppointmentId the appointment that ended
   * @param formerHolder who held it
   * @param dueOn when it is to be filled
   * @param revision of the seat
   */
  record SeatVacated(
      UUID seatId,
      String council,
      Named body,
      String label,
      LocalDate vacantFrom,
      EndReason reason,
      UUID formerAppointmentId,
      Named formerHolder,
      @Nullable LocalDate dueOn,
      long revision)
      implements AppointmentEvent {

    @Override
    public UUID aggregateId() {
      return seatId;
    }
  }
}
