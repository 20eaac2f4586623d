package dk.kkr.agenda.allocations;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The table of the allocation that a point decides on, as it stands today. */
@Schema(
    name = "AllocationTable",
    description =
        "The table of the allocation that a point of the item decides on, as quota-service told it"
            + " last. Its steps are read there.")
public record AllocationTableView(
    @Schema(description = "The allocation.", examples = "5f7a9cb3-4d6e-4b82-8eaf-bf9d7b523e08")
        UUID allocationId,
    @Schema(description = "Its revision.", examples = "1") long allocationRevision,
    @Schema(description = "What it is about.", examples = "Fælles sekretariat 2021") String title,
    @Schema(description = "Where it stands in quota-service.", examples = "ADOPTED") String state,
    @Schema(description = "How it was calculated, in Danish.", examples = "I forhold til nøglen")
        String method,
    @Schema(description = "How it was rounded, in Danish.", examples = "Største brøkdele")
        String rounding,
    @Schema(description = "Day on which it was adopted; null before.", examples = "2020-02-07")
        @Nullable LocalDate decidedOn,
    @Schema(description = "Columns, the one that matters most first.")
        List<AllocationColumn> columns,
    @Schema(description = "One row per participant.") List<AllocationRow> rows,
    @Schema(description = "What people should know of.") List<AllocationFinding> findings) {}
