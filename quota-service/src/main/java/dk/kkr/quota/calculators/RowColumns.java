package dk.kkr.quota.calculators;

import dk.kkr.quota.participants.ParticipantChoice;
import dk.kkr.quota.tables.CsvField;
import dk.kkr.quota.tables.CsvField.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns that the rows of a calculation have in a file. A field is called as in the JSON of a
 * row; one number of an array has its place behind a stroke, as in {@code costs/0}.
 *
 * @param member the member of the calculation that the rows are
 * @param on day on which municipalities are looked up; null for today
 * @param fields in the order of a file without headings
 */
record RowColumns(String member, @Nullable LocalDate on, List<CsvField> fields) {

  static final String MUNICIPALITY = "municipality";
  static final String NAME = "name";
  static final String OPTED_IN = "optedIn";

  private static final String LISTS = "lists";

  private static final CsvField WHO =
      CsvField.optional(
          MUNICIPALITY,
          Kind.PARTICIPANT,
          "Kommune",
          "Kommunekode",
          "Kommunenavn",
          "Kommunenr",
          "Kode",
          "municipality code",
          "municipality name",
          "code");
  private static final CsvField OTHER =
      CsvField.optional(NAME, Kind.NAME, "Navn", "Deltager", "Område", "Tilbud", "participant");

  /** The member of a calculation that its rows are. */
  static String member(Calculation calculation) {
    return calculation instanceof Seats ? LISTS : "rows";
  }

  /** The most rows. */
  int most() {
    return member.equals(LISTS) ? Limits.LISTS : Limits.ROWS;
  }

  /** Those of this calculation; empty when it has no rows. */
  static Optional<RowColumns> of(Calculation calculation) {
    return Optional.ofNullable(
        switch (calculation) {
          case RefugeeQuotas quotas -> quotas(quotas.announcedOn());
          case Dimensioning shared -> shares(shared.key(), day(shared.participants(), shared.on()));
          case CostSharing shared -> shares(shared.key(), day(shared.participants(), shared.on()));
          case Overhead overhead ->
              rows(
                  overhead.on(),
                  WHO,
                  OTHER,
                  required(
                      "indirectCost",
                      Kind.DECIMAL,
                      "Indirekte udgifter",
                      "Indirekte omkostninger",
                      "Overhead",
                      "indirect cost"),
                  required(
                      "base", Kind.DECIMAL, "Grundlag", "Basis", "Udgifter i alt", "Omsætning"));
          case ProgrammeCost cost ->
              rows(
                  cost.on(),
                  WHO,
                  OTHER,
                  required("persons", Kind.WHOLE, "Personer", "Borgere", "Deltagere", "Antal"));
          case TariffCap cap -> tariffs(cap);
          case SessionTariffs tariffs -> sessions(tariffs);
          case Seats _ ->
              new RowColumns(
                  LISTS,
                  null,
                  List.of(
                      required(NAME, Kind.TEXT, "Liste", "Valgforbund", "Navn", "Gruppe", "list"),
                      required("votes", Kind.WHOLE, "Stemmer", "Stemmetal", "Medlemmer"),
                      CsvField.optional(
                          "candidates", Kind.WHOLE, "Kandidater", "Antal kandidater")));
          case Hours _ -> null;
        });
  }

  private static @Nullable LocalDate day(
      @Nullable ParticipantChoice participants, @Nullable LocalDate on) {
    return participants == null ? on : participants.on();
  }

  private static RowColumns quotas(LocalDate on) {
    return rows(
        on,
        WHO,
        OTHER,
        required("population", Kind.WHOLE, "Indbyggere", "Befolkning", "inhabitants"),
        required("immigrants", Kind.WHOLE, "Indvandrere"),
        required(
            "familyReunified",
            Kind.WHOLE,
            "Familiesammenførte",
            "Familiesammenførte til flygtninge",
            "family reunified"),
        CsvField.optional("region", Kind.TEXT, "Region"));
  }

  private static RowColumns shares(ShareKey key, @Nullable LocalDate on) {
    boolean inRows = key.kind() == ShareKey.Kind.PERCENTAGES || key.kind() == ShareKey.Kind.WEIGHTS;
    List<String> headings =
        new ArrayList<>(
            List.of(
                "Vægt",
                "Nøgle",
                "Procent",
                "Pct",
                "Andel",
                "key",
                "percent",
                "percentage",
                "share"));
    String name = key.name();
    if (key.kind() == ShareKey.Kind.PERCENTAGES) {
      // The first is the one that is named where it is missing.
      headings.remove("Procent");
      headings.addFirst("Procent");
    } else if (name != null) {
      headings.addFirst(name.strip());
    }
    CsvField weight =
        new CsvField(
            "weight",
            headings,
            key.kind() == ShareKey.Kind.PERCENTAGES ? Kind.PERCENT : Kind.DECIMAL,
            inRows);
    CsvField least = CsvField.optional("minimum", Kind.WHOLE, "Minimum", "Mindst", "Min");
    CsvField most =
        CsvField.optional(
            "maximum", Kind.WHOLE, "Kapacitet", "Maksimum", "Højst", "Max", "capacity");
    return inRows
        ? rows(on, WHO, OTHER, weight, least, most)
        : rows(on, WHO, OTHER, least, most, weight);
  }

  private static RowColumns tariffs(TariffCap cap) {
    List<CsvField> fields = new ArrayList<>();
    fields.add(required(NAME, Kind.TEXT, "Navn", "Tilbud", "Takst for"));
    fields.add(
        required("base", Kind.DECIMAL, "Basis", "Basisår", "Udgangspunkt", "" + cap.baseYear()));
    for (int i = 0; i < cap.rates().size(); i++) {
      int year = cap.rates().get(i).year();
      fields.add(
          required("costs/" + i, Kind.DECIMAL, "" + year, "Takst " + year, "Udgift " + year));
    }
    return rows(null, fields.toArray(CsvField[]::new));
  }

  private static RowColumns sessions(SessionTariffs tariffs) {
    List<CsvField> fields = new ArrayList<>(List.of(WHO, OTHER));
    for (int i = 0; i < tariffs.kinds().size(); i++) {
      fields.add(
          required("sessions/" + i, Kind.WHOLE, tariffs.kinds().get(i).name().strip())
              .withDashes());
    }
    fields.add(CsvField.optional(OPTED_IN, Kind.TEXT, "Tilvalg", "Tilvalgt", "opted in"));
    return rows(tariffs.on(), fields.toArray(CsvField[]::new));
  }

  private static RowColumns rows(@Nullable LocalDate on, CsvField... fields) {
    return new RowColumns("rows", on, List.of(fields));
  }

  private static CsvField required(String name, Kind kind, String... headings) {
    return CsvField.required(name, kind, headings);
  }
}
