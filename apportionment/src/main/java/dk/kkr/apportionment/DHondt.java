package dk.kkr.apportionment;

import java.util.List;

/**
 * Shares seats out by d'Hondt's method, as councils elect in Denmark: {@link HighestAverages} with
 * {@link Divisors#D_HONDT}.
 */
public final class DHondt {

  private DHondt() {}

  /**
   * Shares out.
   *
   * @param seats 1 to {@link HighestAverages#MAX_SEATS}
   * @param contenders 1 to {@link HighestAverages#MAX_CONTENDERS}; their order decides nothing
   * @throws IllegalArgumentException as {@link HighestAverages#elect} does
   */
  public static Election elect(int seats, List<Contender> contenders) {
    return HighestAverages.elect(Divisors.D_HONDT, seats, contenders);
  }
}
