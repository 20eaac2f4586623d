package dk.kkr.quota.announcements;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The agency fixed the quotas, as no agreement did (integrationsloven § 8(3)).
 *
 * @param fixedOn day
 * @param source where that stands
 * @param rows the quotas where they differ from those announced; null where they do not
 */
@Schema(
    name = "QuotaFixing",
    description = "The agency fixed the quotas, as no agreement did (integrationsloven § 8(3)).")
record Fixing(
    @Schema(description = "Day.", examples = "2021-09-29") LocalDate fixedOn,
    @Schema(description = "Where that stands.", examples = "Brev af 29. september 2021")
        String source,
    @Schema(
            description =
                "Every municipality, where the quotas differ from those announced; null where they"
                    + " do not.")
        @Nullable List<AnnouncedQuota> rows) {}
