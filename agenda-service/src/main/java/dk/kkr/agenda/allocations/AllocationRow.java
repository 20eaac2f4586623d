package dk.kkr.agenda.allocations;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One participant in the table of an allocation. */
@Schema(description = "One participant in the table of an allocation.")
public record AllocationRow(
    @Schema(description = "Code of a municipality, or the key of another.", examples = "0223")
        String key,
    @Schema(description = "Name.", examples = "Hørsholm") String name,
    @Schema(description = "One number for each column.", examples = "[9424]")
        List<BigDecimal> values) {}
