package dk.kkr.quota.regions;

import dk.kkr.reference.Lookup;
import dk.kkr.reference.Municipality;
import dk.kkr.reference.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A region as it stands on the day on which quotas are announced: its municipalities share the
 * region's quota.
 */
public final class QuotaRegion {

  private final ReferenceData reference;
  private final String key;
  private final String name;
  private final LocalDate date;
  private final List<Municipality> municipalities;

  QuotaRegion(ReferenceData reference, String key, String name, LocalDate date) {
    this.reference = reference;
    this.key = key;
    this.name = name;
    this.date = date;
    this.municipalities = reference.municipalitiesOfRegion(key, date);
  }

  /** Key of the region in the reference data, such as {@code region-hovedstaden}. */
  public String key() {
    return key;
  }

  /** Name of the region. */
  public String name() {
    return name;
  }

  /** The day on which the municipalities are those of the region. */
  public LocalDate date() {
    return date;
  }

  /** All municipalities of the region, in code order. */
  public List<Municipality> municipalities() {
    return municipalities;
  }

  /** The municipality of this region with this code. */
  public Optional<Municipality> byCode(String code) {
    return municipalities.stream().filter(m -> m.code().equals(code)).findFirst();
  }

  /** What the name stands for on the day; it may lie in another region. */
  public Lookup<Municipality> find(String nameOrAlias) {
    return reference.find(nameOrAlias, date);
  }

  /** The name of the region that a municipality lies in on the day; empty when in none. */
  public Optional<String> regionOf(Municipality municipality) {
    return reference.regionOf(municipality.code(), date).map(region -> region.name());
  }
}
