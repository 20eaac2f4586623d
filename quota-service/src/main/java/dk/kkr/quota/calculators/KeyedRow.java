package dk.kkr.quota.calculators;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One that gets a share, with its weight.
 *
 * @param key code of a municipality, or the name of another
 * @param name as shown
 * @param weight in the unit of the key
 * @param minimum at least so much; null for no minimum
 * @param maximum at most so much; null for no maximum
 */
@Schema(name = "KeyedRow", description = "One that gets a share, with its weight.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyedRow(
    @Schema(description = "Code of a municipality, or the name of another.", examples = "0223")
        String key,
    @Schema(description = "Name.", examples = "Hørsholm") String name,
    @Schema(description = "In the unit of the key.", examples = "24942") BigDecimal weight,
    @Schema(description = "At least so much.", examples = "5") @Nullable BigDecimal minimum,
    @Schema(description = "At most so much.", examples = "60") @Nullable BigDecimal maximum) {}
