package dk.kkr.quota.populations;

import dk.kkr.platform.http.Etag;
import dk.kkr.quota.tables.CsvFinding;
import dk.kkr.quota.tables.ReadAs;
import dk.kkr.reference.Municipality;
import dk.kkr.reference.ReferenceData;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A table of inhabitants as it is shown. */
@Schema(name = "Population", description = "The inhabitants of every municipality on a day.")
record PopulationView(
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
    @Schema(description = "Every municipality, in code order.") List<Row> rows,
    @Schema(description = "Territories that are no municipalities: Christiansø, where it is given.")
        List<Row> apart,
    @Schema(description = "How a CSV body was read; null without one.") @Nullable ReadAs readAs,
    @Schema(description = "What a person should look at.") List<CsvFinding> findings,
    @Schema(description = "Tag of this table.", examples = "\"1.json\"") String etag) {

  /** One row. */
  @Schema(name = "Inhabitants", description = "The inhabitants of one municipality.")
  record Row(
      @Schema(description = "Code of the municipality.", examples = "0223") String code,
      @Schema(description = "Name of the municipality.", examples = "Hørsholm") String name,
      @Schema(description = "Persons.", examples = "24864") long inhabitants) {}

  static PopulationView of(Population population, ReferenceData reference) {
    return new PopulationView(
        population.id(),
        population.date(),
        population.revision(),
        population.source(),
        population.licence(),
        population.importedAt(),
        population.total(),
        rows(population.inhabitants(), reference),
        rows(population.apart(), reference),
        population.readAs(),
        population.findings(),
        new Etag(population.version(), "json").toString());
  }

  private static List<Row> rows(Map<String, Long> figures, ReferenceData reference) {
    return new TreeMap<>(figures)
        .entrySet().stream()
            .map(
                figure ->
                    new Row(
                        figure.getKey(),
                        reference
                            .municipality(figure.getKey())
                            .map(Municipality::name)
                            .orElse(figure.getKey()),
                        figure.getValue()))
            .toList();
  }

  /**
   * Lines with semicolons, as Danish spreadsheets read them and this service takes them in; names
   * have neither these nor quotes.
   */
  String csv() {
    StringBuilder csv = new StringBuilder("code;name;inhabitants\r\n");
    for (List<Row> part : List.of(rows, apart)) {
      for (Row row : part) {
        csv.append(row.code())
            .append(';')
            .append(row.name())
            .append(';')
            .append(row.inhabitants())
            .append("\r\n");
      }
    }
    return csv.toString();
  }
}
