package dk.kkr.quota.allocations;

import dk.kkr.platform.change.DomainEvent;
import dk.kkr.quota.worksheet.Finding;
import dk.kkr.quota.worksheet.Result;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others are told of an allocation. */
sealed interface AllocationEvent extends DomainEvent {

  /** The allocation. */
  UUID allocationId();

  @Override
  default UUID aggregateId() {
    return allocationId();
  }

  /**
   * The table of an allocation, whenever it or where it stands changed.
   *
   * @param allocationId the allocation
   * @param allocationRevision which run it says; a point pins it
   * @param council key of the council
   * @param title what it is about
   * @param calculator key of the calculator
   * @param method how it was done, in Danish
   * @param rounding how it was rounded, in Danish
   * @param state where it stands
   * @param columns of the table
   * @param rows one for each participant
   * @param figures what all have in common
   * @param findings what else to know
   * @param revision of what is told
   * @param confidential whether it is not for the public
   */
  record AllocationCalculated(
      UUID allocationId,
      int allocationRevision,
      String council,
      String title,
      String calculator,
      String method,
      String rounding,
      AllocationState state,
      List<ColumnData> columns,
      List<RowData> rows,
      List<FigureData> figures,
      List<Finding> findings,
      long revision,
      boolean confidential)
      implements AllocationEvent {

    static AllocationCalculated of(Allocation allocation, long revision) {
      Result result = allocation.result();
      return new AllocationCalculated(
          allocation.id(),
          allocation.contentRevision(),
          allocation.council(),
          allocation.title(),
          result.calculator(),
          result.method().text(),
          result.rounding().text(),
          allocation.state(),
          result.columns().stream().map(ColumnData::of).toList(),
          result.rows().stream().map(RowData::of).toList(),
          result.figures().stream().map(FigureData::of).toList(),
          result.findings(),
          revision,
          allocation.confidential());
    }
  }

  /**
   * The council adopted an allocation.
   *
   * @param allocationId the allocation
   * @param allocationRevision the revision adopted
   * @param council key of the council
   * @param title what it is about
   * @param calculator key of the calculator
   * @param method how it was done, in Danish
   * @param rounding how it was rounded, in Danish
   * @param state where it stands
   * @param decidedOn day of the decision
   * @param pointId the point decided on
   * @param columns of the table
   * @param rows one for each participant
   * @param figures what all have in common
   * @param findings what else to know
   * @param revision of what is told
   * @param confidential whether it is not for the public
   */
  record AllocationAdopted(
      UUID allocationId,
      int allocationRevision,
      String council,
      String title,
      String calculator,
      String method,
      String rounding,
      AllocationState state,
      LocalDate decidedOn,
      UUID pointId,
      List<ColumnData> columns,
      List<RowData> rows,
      List<FigureData> figures,
      List<Finding> findings,
      long revision,
      boolean confidential)
      implements AllocationEvent {

    static AllocationAdopted of(AllocationCalculated told, LocalDate decidedOn, UUID pointId) {
      return new AllocationAdopted(
          told.allocationId(),
          told.allocationRevision(),
          told.council(),
          told.title(),
          told.calculator(),
          told.method(),
          told.rounding(),
          told.state(),
          decidedOn,
          pointId,
          told.columns(),
          told.rows(),
          told.figures(),
          told.findings(),
          told.revision(),
          told.confidential());
    }
  }

  /**
   * A column.
   *
   * @param quantity key of it
   * @param label in Danish
   * @param unit in Danish; null for a plain number
   * @param total its sum; null where a sum means nothing
   */
  record ColumnData(
      String quantity, String label, @Nullable String unit, @Nullable BigDecimal total) {

    static ColumnData of(Result.Column column) {
      return new ColumnData(column.quantity(), column.label(), column.unit(), column.total());
    }
  }

  /**
   * A row.
   *
   * @param key code of a municipality, or the key of another
   * @param name of it
   * @param values one for each column
   */
  record RowData(String key, String name, List<BigDecimal> values) {

    static RowData of(Result.Row row) {
      return new RowData(row.key(), row.name(), row.values());
    }
  }

  /**
   * A number that all have in common.
   *
   * @param quantity key of it
   * @param label in Danish
   * @param unit in Danish; null for a plain number
   * @param value the number
   */
  record FigureData(String quantity, String label, @Nullable String unit, BigDecimal value) {

    static FigureData of(Result.Figure figure) {
      return new FigureData(figure.quantity(), figure.label(), figure.unit(), figure.value());
    }
  }
}
