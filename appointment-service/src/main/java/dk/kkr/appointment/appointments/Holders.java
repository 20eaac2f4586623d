package dk.kkr.appointment.appointments;

import dk.kkr.appointment.bodies.SeatHolders;
import dk.kkr.appointment.bodies.Seating;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who holds the seats of bodies, by the appointments there are. */
@ApplicationScoped
class Holders implements SeatHolders {

  private final Appointments appointments;

  Holders(Appointments appointments) {
    this.appointments = appointments;
  }

  @Override
  public List<Seating> during(Collection<UUID> bodyIds, LocalDate from, @Nullable LocalDate to) {
    return appointments.during(bodyIds, from, to).stream().map(Holders::seating).toList();
  }

  @Override
  public Map<UUID, LocalDate> vacantSince(Collection<UUID> bodyIds, LocalDate day) {
    Map<UUID, LocalDate> since = new HashMap<>();
    for (Appointment past : appointments.before(bodyIds, day)) {
      LocalDate last = past.lastDay();
      if (last != null) {
        // In the order of their last days: the latest stays.
        since.put(past.post().seatId(), last.plusDays(1));
      }
    }
    during(bodyIds, day, day).forEach(seating -> since.remove(seating.seatId()));
    return since;
  }

  @Override
  public Set<UUID> used(UUID bodyId) {
    return appointments.ofBody(bodyId).stream()
        .map(appointment -> appointment.post().seatId())
        .collect(Collectors.toSet());
  }

  private static Seating seating(Appointment appointment) {
    Post post = appointment.post();
    return new Seating(
        appointment.id(),
        post.seatId(),
        post.personId(),
        post.personName(),
        appointment.basis().slateId(),
        appointment.term().validFrom(),
        appointment.lastDay());
  }
}
