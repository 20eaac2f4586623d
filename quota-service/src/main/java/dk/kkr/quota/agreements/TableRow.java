package dk.kkr.quota.agreements;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One municipality in the table of an agreement; all numbers are persons.
 *
 * @param code of the municipality
 * @param name of the municipality
 * @param calculated quota announced for it
 * @param givenAway what others take over from it by transfers that hold
 * @param takenOver what it takes over by transfers that hold
 * @param current calculated - givenAway + takenOver
 * @param possible what would hold if everything not refused came to hold, ranges at their most
 */
@Schema(name = "QuotaRow", description = "One municipality in the table of an agreement.")
record TableRow(
    @Schema(description = "Code of the municipality.", examples = "0400") String code,
    @Schema(description = "Name of the municipality.", examples = "Bornholm") String name,
    @Schema(description = "Quota announced for it.", examples = "6") int calculated,
    @Schema(description = "What others take over from it by transfers that hold.", examples = "0")
        int givenAway,
    @Schema(description = "What it takes over by transfers that hold.", examples = "17")
        int takenOver,
    @Schema(description = "calculated - givenAway + takenOver.", examples = "23") int current,
    @Schema(
            description =
                "What would hold if everything not refused came to hold, ranges at their most.",
            examples = "26")
        int possible) {}
