package dk.kkr.quota.agreements;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of a range are taken over, entered by the secretariat. It counts where the giver's own
 * answer has no figure that can be used.
 *
 * @param from code of the municipality that gives
 * @param to code of the one that takes over
 * @param amount persons
 * @param on the day the giver said so
 * @param proof where that can be read
 */
@Schema(
    name = "FixedAmount",
    description =
        "How many of a range are taken over, entered by the secretariat; it counts where the giver's"
            + " own answer has no figure that can be used.")
record FixedAmount(
    @Schema(description = "Code of the municipality that gives.", examples = "0223") String from,
    @Schema(description = "Code of the municipality that takes over.", examples = "0400") String to,
    @Schema(description = "Persons.", examples = "2") int amount,
    @Schema(description = "The day the giver said so.", examples = "2021-08-25") LocalDate on,
    @Schema(
            description = "Where that can be read.",
            examples = "Kommunalbestyrelsens protokol 25. august 2021, punkt 7")
        String proof) {}
