package dk.kkr.quota.agreements;

import dk.kkr.quota.announcements.AnnouncedQuota;
import dk.kkr.quota.announcements.RegionQuotas;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * What every municipality of the region has by an agreement. Whatever becomes of the transfers, no
 * number is negative and the region keeps its total (boligplaceringsbekendtgørelsen § 6).
 *
 * @param rows every municipality of the region, in code order
 */
record QuotaTable(List<TableRow> rows) {

  /**
   * Builds the table.
   *
   * @throws IllegalStateException when it does not hold together, which no transfer that was
   *     accepted can bring about
   */
  static QuotaTable of(RegionQuotas quotas, List<Transfer> transfers) {
    QuotaTable table =
        new QuotaTable(quotas.rows().stream().map(quota -> row(quota, transfers)).toList());
    table.verify(quotas, transfers);
    return table;
  }

  private static TableRow row(AnnouncedQuota quota, List<Transfer> transfers) {
    String code = quota.code();
    int given = sum(transfers, t -> t.from().equals(code) && t.state().holds());
    int taken = sum(transfers, t -> t.to().equals(code) && t.state().holds());
    int possible =
        quota.quota()
            - sum(transfers, t -> t.from().equals(code) && t.state().possible())
            + sum(transfers, t -> t.to().equals(code) && t.state().possible());
    return new TableRow(
        code, quota.name(), quota.quota(), given, taken, quota.quota() - given + taken, possible);
  }

  private static int sum(List<Transfer> transfers, Predicate<Transfer> which) {
    return transfers.stream().filter(which).mapToInt(Transfer::most).reduce(0, Math::addExact);
  }

  private void verify(RegionQuotas quotas, List<Transfer> transfers) {
    boolean sums =
        sum(TableRow::calculated) == quotas.regionTotal()
            && sum(TableRow::current) == quotas.regionTotal()
            && sum(TableRow::possible) == quotas.regionTotal()
            && sum(TableRow::givenAway) == sum(TableRow::takenOver);
    boolean natural =
        rows.stream()
            .allMatch(
                row ->
                    row.calculated() >= row.givenAway()
                        && row.current() >= 0
                        && row.possible() >= 0);
    boolean within =
        transfers.stream()
            .allMatch(t -> quotas.of(t.from()).isPresent() && quotas.of(t.to()).isPresent());
    if (!sums || !natural || !within) {
      throw new IllegalStateException("The table does not hold together: " + rows);
    }
  }

  private int sum(ToIntFunction<TableRow> number) {
    return rows.stream().mapToInt(number).reduce(0, Math::addExact);
  }
}
