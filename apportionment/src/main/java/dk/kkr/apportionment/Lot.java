package dk.kkr.apportionment;

import dk.kkr.apportionment.Election.Won;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A lot that was drawn, as it was written down. The library draws none itself.
 *
 * @param winners who got the seats in the tie, in the order drawn
 * @param drawnOn the day
 * @param drawnBy who drew
 * @param witness who saw it
 */
public record Lot(List<String> winners, LocalDate drawnOn, String drawnBy, String witness) {

  /**
   * Copies the winners.
   *
   * @throws IllegalArgumentException when it is not said who drew or who saw it
   */
  public Lot {
    winners = List.copyOf(winners);
    if (drawnBy.isBlank() || witness.isBlank()) {
      throw new IllegalArgumentException("A lot needs the names of who drew it and who saw it");
    }
  }

  /** Whether this names exactly so many of the tied, each once. */
  boolean settles(List<String> among, int open) {
    Set<String> distinct = Set.copyOf(winners);
    return winners.size() == open && distinct.size() == open && among.containsAll(distinct);
  }

  /** What a contender has with this lot. */
  Won added(Won before) {
    return winners.contains(before.name()) ? new Won(before.name(), before.seats() + 1) : before;
  }
}
