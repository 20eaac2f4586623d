package dk.kkr.appointment.bodies;

import dk.kkr.appointment.rules.SeatDemand;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat as the other features know it.
 *
 * @param demand what it is called and demands of its holder
 * @param dueOn when it is to be filled
 */
public record KnownSeat(SeatDemand demand, @Nullable LocalDate dueOn) {}
