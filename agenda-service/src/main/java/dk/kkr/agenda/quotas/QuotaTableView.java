package dk.kkr.agenda.quotas;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The table of the agreement that a point decides on, as it stands today. */
@Schema(
    name = "QuotaTable",
    description =
        "The table of the agreement that a point of the item decides on, as quota-service told it"
            + " last. What went out in print stands in the item's tables.")
public record QuotaTableView(
    @Schema(description = "The agreement.", examples = "8b9c0d1e-2f3a-4b4c-8d5e-6f7a8b9c0d01")
        UUID agreementId,
    @Schema(description = "Its revision.", examples = "1") long agreementRevision,
    @Schema(description = "Year the quotas are for.", examples = "2022") int quotaYear,
    @Schema(description = "Where the agreement stands in quota-service.", examples = "ADOPTED")
        String state,
    @Schema(description = "What the municipalities of the region share.", examples = "113")
        int regionTotal,
    @Schema(description = "Day by which the agreement has to be notified.", examples = "2021-09-10")
        LocalDate deadline,
    @Schema(description = "Day on which the table was fixed; null before.", examples = "2021-09-10")
        @Nullable LocalDate finalisedOn,
    @Schema(description = "One row per municipality, in the order of their codes.")
        List<QuotaRow> rows,
    @Schema(description = "What people should know of.") List<QuotaWarning> warnings) {}
