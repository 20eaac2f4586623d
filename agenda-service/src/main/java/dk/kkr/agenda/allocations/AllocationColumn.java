package dk.kkr.agenda.allocations;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A column in the table of an allocation. */
@Schema(description = "A column in the table of an allocation.")
public record AllocationColumn(
    @Schema(description = "Key of what it holds.", examples = "bill.2021") String quantity,
    @Schema(description = "Heading, in Danish.", examples = "Regning 2021") String label,
    @Schema(description = "Unit, in Danish; null for a plain number.", examples = "kr.")
        @Nullable String unit,
    @Schema(description = "Sum; null where a sum means nothing.", examples = "700000")
        @Nullable BigDecimal total) {}
