package dk.kkr.agenda.quotas;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One municipality in the table of an agreement; whole persons. */
@Schema(description = "One municipality in the table of an agreement; numbers of persons.")
public record QuotaRow(
    @Schema(description = "Four digits, with the leading zero.", examples = "0223") String code,
    @Schema(description = "Name of the municipality.", examples = "Hørsholm") String name,
    @Schema(description = "Its own quota as announced.", examples = "3") int calculated,
    @Schema(description = "What others have taken over from it.", examples = "3") int givenAway,
    @Schema(description = "What it has taken over from others.", examples = "0") int takenOver,
    @Schema(description = "What holds now: own, less given away, plus taken over.", examples = "0")
        int current,
    @Schema(
            description = "What would hold if everybody who has not answered agreed.",
            examples = "0")
        int possible) {}
