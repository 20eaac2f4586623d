package dk.kkr.quota.populations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A table of inhabitants in a list. */
@Schema(name = "PopulationSummary", description = "A table of inhabitants, without its rows.")
record PopulationSummary(
    @Schema(description = "The table.", examples = "6f1a0c52-0020-4a10-8d00-000020200101")
        UUID populationId,
    @Schema(description = "Day of the count.", examples = "2020-01-01") LocalDate date,
    @Schema(description = "From 1 for each day; a correction has the next.", examples = "1")
        int revision,
    @Schema(description = "Who counted, and where.", examples = "Danmarks Statistik, FOLK1A")
        String source,
    @Schema(
            description = "On what terms the figures may be reused.",
            examples = "Fri genbrug med kildeangivelse")
        String licence,
    @Schema(
            description = "When it was imported; null for what came with the service.",
            examples = "2026-11-22T12:00:00Z")
        @Nullable Instant importedAt,
    @Schema(description = "Of all municipalities, Christiansø not counted.", examples = "5822679")
        long total,
    @Schema(description = "How many things a person should look at.", examples = "0")
        int findings) {

  static PopulationSummary of(Population population) {
    return new PopulationSummary(
        population.id(),
        population.date(),
        population.revision(),
        population.source(),
        population.licence(),
        population.importedAt(),
        population.total(),
        population.findings().size());
  }
}
