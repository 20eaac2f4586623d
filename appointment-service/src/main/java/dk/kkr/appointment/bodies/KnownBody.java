package dk.kkr.appointment.bodies;

import dk.kkr.appointment.rules.Rule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body as the other features know it.
 *
 * @param id the body
 * @param council key of the council that fills its seats
 * @param name its name
 * @param termLabel what the running term is called
 * @param seats in order
 * @param rules on all who sit there together
 */
public record KnownBody(
    UUID id,
    String council,
    String name,
    @Nullable String termLabel,
    List<KnownSeat> seats,
    List<Rule> rules) {

  public KnownBody {
    seats = List.copyOf(seats);
    rules = List.copyOf(rules);
  }

  /** The seat with this id. */
  public Optional<KnownSeat> seat(UUID seatId) {
    return seats.stream().filter(seat -> seat.demand().seatId().equals(seatId)).findFirst();
  }
}
