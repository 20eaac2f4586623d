package dk.kkr.quota.agreements;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The agreement was notified to the agency.
 *
 * @param notifiedOn day
 * @param by who sent it
 * @param receipt what the agency answered, or how it can be shown
 * @param unsignedReason why it was notified without every signature; null when all had signed
 */
@Schema(name = "AgreementNotification", description = "The agreement was notified to the agency.")
record Notification(
    @Schema(description = "Day.", examples = "2021-09-09") LocalDate notifiedOn,
    @Schema(description = "Who sent it.", examples = "sekretariatet@kkr.example") String by,
    @Schema(
            description = "What the agency answered, or how it can be shown.",
            examples = "Kvittering 2021-4711")
        String receipt,
    @Schema(
            description = "Why not every municipality had signed; null when all had.",
            examples = "Halsnæs underskriver den 14. september")
        @Nullable String unsignedReason) {}
