package dk.kkr.quota.calculators;

import dk.kkr.platform.input.Plain;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One that gets a share.
 *
 * @param municipality code, name or alias
 * @param name of another
 * @param weight for WEIGHTS; the percentage for PERCENTAGES
 * @param minimum at least so much
 * @param maximum at most so much, such as its capacity
 */
@Schema(
    name = "ShareRow",
    description = "One that gets a share: a municipality, or another with a name.")
record ShareRow(
    @Schema(description = "Code, name or alias of a municipality.", examples = "Hørsholm")
        @Plain
        @Size(max = Limits.NAME) @Nullable String municipality,
    @Schema(description = "Name of another that is no municipality.", examples = "Campus Nord")
        @Plain
        @Size(max = Limits.NAME) @Nullable String name,
    @Schema(
            description = "Weight in any unit for WEIGHTS, percentage for PERCENTAGES.",
            examples = "50")
        @DecimalMin("0") @DecimalMax(Limits.AMOUNT) @Digits(integer = Limits.DIGITS, fraction = Limits.DECIMALS) @Nullable BigDecimal weight,
    @Schema(description = "At least so much; a whole number.", examples = "5")
        @DecimalMin("0") @DecimalMax(Limits.TOTAL) @Digits(integer = Limits.DIGITS, fraction = 0, message = Limits.WHOLE) @Nullable BigDecimal minimum,
    @Schema(description = "At most so much, such as a capacity; a whole number.", examples = "60")
        @DecimalMin("0") @DecimalMax(Limits.TOTAL) @Digits(integer = Limits.DIGITS, fraction = 0, message = Limits.WHOLE) @Nullable BigDecimal maximum)
    implements Whose {}
