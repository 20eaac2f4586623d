package dk.kkr.apportionment;

/** What the votes are divided by for the first seat, the second and so on. */
public enum Divisors {
  /**
   * 1, 2, 3, 4 and so on: d'Hondt.
   *
   * <p>Source: kommunal- og regionalvalgloven § 81(2)-(3); kommunestyrelsesloven § 25(1) with §
   * 24(3) for elections within a council.
   */
  D_HONDT(1),

  /**
   * 1, 3, 5, 7 and so on: Sainte-Laguë. No inter-municipal council elects by it; it is here to
   * compare with.
   */
  SAINTE_LAGUE(2);

  private final int step;

  Divisors(int step) {
    this.step = step;
  }

  /**
   * What the votes of a contender are divided by.
   *
   * @param seats how many seats the contender has already, 0 to {@link HighestAverages#MAX_SEATS}
   */
  public int after(int seats) {
    return seats * step + 1;
  }
}
