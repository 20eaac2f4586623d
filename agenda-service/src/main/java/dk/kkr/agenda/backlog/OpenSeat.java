package dk.kkr.agenda.backlog;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat that the council has to fill, as appointment-service tells it.
 *
 * @param council key of the council
 * @param seatId the seat
 * @param appointmentId the appointment that ended or is about to
 * @param body name of the body
 * @param label what the seat is called
 * @param person who held it or holds it
 * @param on first day without a holder, or last day of the term
 * @param why why it is vacant, in Danish
 * @param dueOn when it has to be filled; null when no day was named
 * @param closed true when it is not for the public
 */
public record OpenSeat(
    String council,
    UUID seatId,
    UUID appointmentId,
    String body,
    String label,
    String person,
    LocalDate on,
    String why,
    @Nullable LocalDate dueOn,
    boolean closed) {}
