package dk.kkr.quota.agreements;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step in the history of a transfer.
 *
 * @param state where it stood from then on
 * @param on the day, as the decision or the answer says it
 * @param note why, in Danish
 */
@Schema(name = "TransferStep", description = "A step in the history of a transfer.")
record TransferStep(
    @Schema(description = "Where it stood from then on.", examples = "GRANTED") TransferState state,
    @Schema(
            description = "The day, as the decision or the answer says it.",
            examples = "2021-06-24")
        LocalDate on,
    @Schema(description = "Why, in Danish.", examples = "Godkendt af Dragør") String note) {}
