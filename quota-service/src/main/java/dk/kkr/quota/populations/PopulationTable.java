package dk.kkr.quota.populations;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The inhabitants of every municipality on a day. Never changes: a corrected table has another id
 * and a higher revision.
 *
 * @param id the table
 * @param date the day of the count
 * @param revision from 1 for each day
 * @param source who counted
 * @param licence on what terms the figures may be reused
 * @param inhabitants by code of the municipality, in code order; Christiansø is not among them
 */
public record PopulationTable(
    UUID id,
    LocalDate date,
    int revision,
    String source,
    String licence,
    Map<String, Long> inhabitants) {

  public PopulationTable {
    inhabitants = Collections.unmodifiableMap(new TreeMap<>(inhabitants));
  }
}
