package dk.kkr.decision.seats;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who sits in a body that an item names. */
@Schema(
    name = "PossibleConflict",
    description = "Somebody who sits in a body that an item names: to be asked about a conflict.")
record PossibleConflict(
    @Schema(description = "The item.", examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
        UUID itemId,
    @Schema(description = "Printed number of the item.", examples = "3.5") String itemNumber,
    @Schema(description = "Title of the item.", examples = "Resultatkontrakt med Erhvervshus Nord")
        String itemTitle,
    @Schema(description = "The body that is named.", examples = "Erhvervshus Nord") String body,
    @Schema(
            description = "The person, in appointment-service.",
            examples = "d6f4e8da-3071-4c9e-8d55-4d3e2f10aa01")
        UUID personId,
    @Schema(description = "Name of the person.", examples = "Agnes Ahorn") String person) {}
