package dk.kkr.quota.announcements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an announcement came to replace another one, as one reader sees it. */
@Schema(
    name = "LandstalRevision",
    description = "How an announcement came to replace another one of its year.")
record RevisionView(
    @Schema(
            description = "The announcement that it replaced.",
            examples = "2b4d6f80-1a3c-4e5f-9b7d-8c6a4e2f0b05")
        UUID revises,
    @Schema(description = "Landstal before; null when it was not known.", examples = "500")
        @Nullable Integer landstalBefore,
    @Schema(description = "Landstal now.", examples = "800") int landstalAfter,
    @Schema(
            description =
                "Whether the law requires it: a change of more than 40 per cent where the landstal"
                    + " was at most 8,000, of more than 25 per cent where it was above"
                    + " (integrationsloven § 6). Null when the landstal before was not known.")
        @Nullable Boolean requiredByLaw,
    @Schema(description = "Day of the change.", examples = "2022-03-01") LocalDate revisedOn,
    @Schema(description = "Every municipality before and after, in code order.")
        List<QuotaChange> rows,
    @Schema(
            description =
                "What it does to agreements that were before the council; null for readers outside"
                    + " the council's circle.")
        @Nullable List<AgreementConsequence> agreements) {

  static RevisionView of(Revision revision, boolean agreements) {
    return new RevisionView(
        revision.revises(),
        revision.landstalBefore(),
        revision.landstalAfter(),
        revision.requiredByLaw(),
        revision.revisedOn(),
        revision.rows(),
        agreements ? revision.agreements() : null);
  }
}
