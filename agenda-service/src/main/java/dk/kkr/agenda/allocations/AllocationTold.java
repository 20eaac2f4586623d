package dk.kkr.agenda.allocations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of {@code AllocationCalculated} and {@code AllocationAdopted}. Contract:
 * {@code contracts/events/quota}.
 */
record AllocationTold(
    UUID allocationId,
    long allocationRevision,
    String council,
    String title,
    String method,
    String rounding,
    String state,
    List<AllocationColumn> columns,
    List<AllocationRow> rows,
    List<AllocationFinding> findings,
    @Nullable LocalDate decidedOn) {}
