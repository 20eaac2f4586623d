package dk.kkr.decision.followups;

import dk.kkr.decision.quotas.LandstalChanged;
import dk.kkr.reference.dates.DanishDates;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a follow-up waited for has happened.
 *
 * @param by what made it happen, such as the announcement of the new quotas
 * @param on the day on which it happened
 * @param text what happened, in Danish
 */
@Embeddable
@Schema(name = "FollowUpFired", description = "What a follow-up waited for has happened.")
record Fired(
    @Schema(
            description = "What made it happen: the announcement of the new quotas.",
            examples = "2b4d6f80-1a3c-4e5f-9b7d-8c6a4e2f0b06")
        @Column(name = "fired_by")
        UUID by,
    @Schema(description = "The day on which it happened.", examples = "2022-03-01")
        @Column(name = "fired_on")
        LocalDate on,
    @Schema(
            description = "What happened, in Danish.",
            examples = "Landstallet for 2022 er ændret fra 500 til 800 pr. 1. marts 2022.")
        @Column(name = "fired_text")
        String text) {

  static Fired of(LandstalChanged change) {
    return new Fired(
        change.announcementId(),
        change.revisedOn(),
        "Landstallet for %d er ændret%s til %d pr. %s."
            .formatted(
                change.quotaYear(),
                change.before() == null ? "" : " fra " + change.before(),
                change.after(),
                DanishDates.format(change.revisedOn())));
  }
}
