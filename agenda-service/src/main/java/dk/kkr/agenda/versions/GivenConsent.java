package dk.kkr.agenda.versions;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A consent as it is kept with a version.
 *
 * @param by who consented
 * @param givenOn the day
 * @param how in a word
 * @param recordedBy who entered it
 * @param recordedAt when it was entered
 */
@Schema(name = "GivenConsent", description = "The chair's consent to exactly what went out.")
public record GivenConsent(
    @Schema(description = "Who consented.", examples = "Formanden for KKR Hovedstaden") String by,
    @Schema(description = "The day.", examples = "2022-03-03") LocalDate givenOn,
    @Schema(description = "How it was given.", examples = "Telefon") String how,
    @Schema(description = "Who entered it.", examples = "sekretariat") String recordedBy,
    @Schema(description = "When it was entered.", examples = "2022-03-03T14:20:00Z")
        Instant recordedAt) {}
