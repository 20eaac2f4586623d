package dk.kkr.quota.regions;

import dk.kkr.reference.ReferenceData;
import java.time.LocalDate;

/** Regions for tests without a service. */
public final class RegionsOfTests {

  private static final Regions REGIONS = new Regions(ReferenceData.load());

  private RegionsOfTests() {}

  /** Eleven municipalities. */
  public static QuotaRegion nordjylland() {
    return REGIONS.of("kkr-nordjylland", LocalDate.of(2021, 5, 1));
  }

  /** Twenty-nine municipalities. */
  public static QuotaRegion hovedstaden() {
    return REGIONS.of("kkr-hovedstaden", LocalDate.of(2021, 5, 1));
  }

  /** All regions. */
  public static Regions all() {
    return REGIONS;
  }
}
