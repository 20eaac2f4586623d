package dk.kkr.apportionment;

import java.time.LocalDate;
import java.util.List;

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
}
