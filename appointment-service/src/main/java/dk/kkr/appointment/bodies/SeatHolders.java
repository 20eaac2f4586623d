package dk.kkr.appointment.bodies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds the seats of bodies; told by the feature that appoints. */
public interface SeatHolders {

  /**
   * All who hold a seat of one of the bodies on a day of this time, also those whose appointment
   * has ended since.
   *
   * @param to last day of the time; null for an open end
   */
  List<Seating> during(Collection<UUID> bodyIds, LocalDate from, @Nullable LocalDate to);

  /**
   * The day since which each seat of the bodies that was held before that day, and is not then, has
   * had no holder.
   */
  Map<UUID, LocalDate> vacantSince(Collection<UUID> bodyIds, LocalDate day);

  /** The seats of the body that somebody was ever appointed to, or is to be. */
  Set<UUID> used(UUID bodyId);
}
