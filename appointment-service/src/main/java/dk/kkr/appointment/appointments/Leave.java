package dk.kkr.appointment.appointments;

import dk.kkr.appointment.AppointmentProblems;
import dk.kkr.appointment.bodies.KnownBody;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;

/** Somebody leaves a seat before the term is over. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Leave {

  private final Ends ends;
  private final Clock clock;

  Leave(Ends ends, Clock clock) {
    this.ends = ends;
    this.clock = clock;
  }

  /** The appointment as it is now, until the end of the transaction. */
  KnownBody lock(Appointment appointment) {
    return ends.lock(appointment);
  }

  /**
   * Ends it on a day that has come, or notes a day that has not.
   *
   * @throws ProblemException 409 when it is not in force; 422 for a day before it begins, or behind
   *     the end it has anyway
   */
  void end(Appointment appointment, Ending ending) {
    requireInForce(appointment);
    LocalDate from = appointment.term().validFrom();
    LocalDate last = appointment.lastDay();
    if (ending.on().isBefore(from)) {
      throw invalid(
          "The appointment holds from %s and cannot end before.".formatted(from),
          "must not be before " + from);
    }
    if (last != null && ending.on().isAfter(last)) {
      throw invalid(
          "The appointment ends on %s anyway.".formatted(last), "must not be after " + last);
    }
    if (ending.due(LocalDate.now(clock))) {
      ends.end(appointment, ending, ends.lock(appointment));
    } else {
      ends.change("appointment.plan-end", appointment, a -> a.plan(ending));
    }
  }

  private static void requireInForce(Appointment appointment) {
    if (appointment.state() == AppointmentState.ENDED) {
      throw new ProblemException(
          AppointmentProblems.ALREADY_ENDED,
          "The appointment ended on %s. There is nothing to end.".formatted(appointment.lastDay()));
    }
    if (appointment.state() != AppointmentState.IN_FORCE) {
      throw new ProblemException(
          AppointmentProblems.NOT_IN_FORCE,
          "The appointment is %s. Only one that is in force can be ended."
              .formatted(appointment.state()));
    }
  }

  private static ProblemException invalid(String detail, String message) {
    return new ProblemException(Problems.INVALID_INPUT, detail).at("/endsOn", message);
  }
}
