package dk.kkr.quota.worksheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step of a calculation: a quantity, of which every participant has its own or all have one in
 * common, and how it comes from the quantities before it.
 *
 * @param quantity key of the quantity, unique in the calculation
 * @param label what it is called, in Danish
 * @param unit what it is counted in, in Danish; null for a plain number
 * @param each whether every participant has its own
 * @param operation what is done
 * @param operands keys of earlier quantities, or plain numbers
 * @param among keys of the participants that a sum runs over; null for all
 * @param values exact, in lowest terms, such as {@code 1881/2}: one for each participant in their
 *     order, or the one in common
 * @param note where the rule comes from, or what else to know, in Danish
 */
@Schema(
    name = "Step",
    description = "One step of a calculation: a quantity and how it comes about.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Step(
    @Schema(description = "Key of the quantity.", examples = "unrounded") String quantity,
    @Schema(description = "What it is called, in Danish.", examples = "Andel før afrunding")
        String label,
    @Schema(description = "What it is counted in, in Danish.", examples = "pladser")
        @Nullable String unit,
    @Schema(
            description = "Whether every participant has its own, or all have one in common.",
            examples = "true")
        boolean each,
    @Schema(description = "What is done.", examples = "DIVIDED_BY") Operation operation,
    @Schema(
            description = "Keys of earlier quantities, or plain numbers.",
            examples = "[\"product\", \"keySum\"]")
        List<String> operands,
    @Schema(
            description = "Keys of the participants that a sum runs over; absent for all.",
            examples = "[\"0101\", \"0147\"]")
        @Nullable List<String> among,
    @Schema(
            description =
                "Exact values in lowest terms: one for each participant in their order, or the one"
                    + " in common.",
            examples = "[\"1881/2\", \"5643/10\", \"1881/5\"]")
        List<String> values,
    @Schema(
            description = "Where the rule comes from, or what else to know, in Danish.",
            examples = "Største brøkdele; metoden er antaget")
        @Nullable String note) {

  /** Copies the lists. */
  public Step {
    operands = List.copyOf(operands);
    among = among == null ? null : List.copyOf(among);
    values = List.copyOf(values);
  }
}
