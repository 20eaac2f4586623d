package dk.kkr.quota.populations;

import dk.kkr.quota.tables.CsvFinding;
import dk.kkr.quota.tables.ReadAs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures that hold together and are not stored yet.
 *
 * @param date the day of the count
 * @param source who counted
 * @param licence on what terms the figures may be reused
 * @param inhabitants by code of the municipality
 * @param apart of territories that are no municipalities, by code
 * @param readAs how a file was read; null for figures that were not in a file
 * @param findings what a person should look at
 */
record Count(
    LocalDate date,
    String source,
    String licence,
    Map<String, Long> inhabitants,
    Map<String, Long> apart,
    @Nullable ReadAs readAs,
    List<CsvFinding> findings) {}
