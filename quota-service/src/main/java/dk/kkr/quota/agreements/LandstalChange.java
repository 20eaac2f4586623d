package dk.kkr.quota.agreements;

import dk.kkr.quota.announcements.AgreementConsequence.Consequence;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The landstal was changed under an agreement.
 *
 * @param announcementId the announcement that holds now
 * @param revisedOn day of the change
 * @param before landstal before; null when it was not known
 * @param after landstal after
 * @param consequence what becomes of the agreement
 */
@Schema(name = "AgreementLandstalChange", description = "The landstal was changed.")
record LandstalChange(
    @Schema(
            description = "The announcement that holds now.",
            examples = "2b4d6f80-1a3c-4e5f-9b7d-8c6a4e2f0b06")
        UUID announcementId,
    @Schema(description = "Day of the change.", examples = "2022-03-01") LocalDate revisedOn,
    @Schema(description = "Landstal before; null when it was not known.", examples = "500")
        @Nullable Integer before,
    @Schema(description = "Landstal after.", examples = "800") int after,
    @Schema(description = "What becomes of the agreement.", examples = "LAPSED")
        Consequence consequence) {}
