package dk.kkr.appointment.appointments;

import dk.kkr.appointment.bodies.KnownSeat;
import dk.kkr.appointment.persons.KnownPerson;

/**
 * Who is to have a seat.
 *
 * @param seat the seat
 * @param person who
 * @param replaces whether somebody who holds the seat is to give way
 */
public record Choice(KnownSeat seat, KnownPerson person, boolean replaces) {}
