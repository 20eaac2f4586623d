package dk.kkr.agenda.appointments;

import dk.kkr.agenda.appointments.SeatVacated.Named;
import dk.kkr.agenda.appointments.TermExpiring.Seat;
import java.time.LocalDate;

/** What this service reads of the event. Contract: {@code contracts/events/appointment}. */
record AppointmentMade(String council, Seat seat, Named person, LocalDate validFrom) {}
