package dk.kkr.quota.agreements;

import dk.kkr.quota.agreements.Warning.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds what people should look at. */
final class Warnings {

  private Warnings() {}

  /**
   * Finds them.
   *
   * @param marks the agendas that the agreement is before the council on
   */
  static List<Warning> of(
      QuotaTable table, List<OwnLimit> limits, Collection<Mark> marks, int revision) {
    List<Warning> warnings = new ArrayList<>();
    for (OwnLimit limit : limits) {
      table.rows().stream()
          .filter(row -> row.code().equals(limit.code()))
          .forEach(row -> limit(row, limit, warnings));
    }
    boolean current = marks.stream().anyMatch(mark -> mark.contentRevision() == revision);
    if (!marks.isEmpty() && !current) {
      long onAgenda = marks.stream().mapToLong(Mark::contentRevision).max().orElseThrow();
      warnings.add(
          new Warning(
              Code.OTHER_REVISION_ON_AGENDA,
              null,
              "På dagsordenen står revision %d af aftalen; den gældende er revision %d."
                  .formatted(onAgenda, revision)));
    }
    return List.copyOf(warnings);
  }

  private static void limit(TableRow row, OwnLimit limit, List<Warning> warnings) {
    Integer max = limit.max();
    Integer min = limit.min();
    if (max != null && row.possible() > max) {
      warnings.add(
          new Warning(
              Code.ABOVE_OWN_LIMIT,
              row.code(),
              "%s kan komme op på %d; kommunen ønsker selv højst %d (%s)."
                  .formatted(row.name(), row.possible(), max, limit.source())));
    }
    if (min != null && row.possible() < min) {
      warnings.add(
          new Warning(
              Code.BELOW_OWN_LIMIT,
              row.code(),
              "%s kan højst komme op på %d; kommunen ønsker selv mindst %d (%s)."
                  .formatted(row.name(), row.possible(), min, limit.source())));
    }
  }
}
