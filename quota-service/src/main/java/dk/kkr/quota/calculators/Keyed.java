package dk.kkr.quota.calculators;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.kkr.apportionment.Fraction;
import dk.kkr.quota.calculators.ShareKey.Kind;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.participants.ParticipantChoice;
import dk.kkr.quota.populations.PopulationTable;
import dk.kkr.quota.tables.Faults;
import dk.kkr.quota.worksheet.Answer;
import dk.kkr.quota.worksheet.Quantity;
import dk.kkr.quota.worksheet.Worksheet;
import dk.kkr.reference.dates.DanishDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A key with everything looked up: who gets a share, and by which weight.
 *
 * @param kind where the weights come from
 * @param label of the key, in Danish
 * @param unit of the weights, in Danish; null for a plain number
 * @param source where the weights come from, in Danish; null when the caller gave them
 * @param rows municipalities in the order of their codes, then others in the order given
 */
@Schema(name = "ResolvedKey", description = "A key with everything looked up.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Keyed(
    @Schema(description = "Where the weights come from.", examples = "INHABITANTS") Kind kind,
    @Schema(description = "In Danish.", examples = "Indbyggere 1. januar 2020") String label,
    @Schema(description = "In Danish.", examples = "indbyggere") @Nullable String unit,
    @Schema(description = "In Danish.", examples = "Danmarks Statistik, FOLK1A, udgave 1")
        @Nullable String source,
    @Schema(description = "In the order that breaks ties.") List<KeyedRow> rows) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Keyed {
    rows = List.copyOf(rows);
  }

  /**
   * Looks everything up.
   *
   * @param on day on which names in the rows are looked up; null for today
   */
  static Keyed of(
      ShareKey key,
      @Nullable ParticipantChoice participants,
      List<ShareRow> rows,
      @Nullable LocalDate on,
      Sources sources,
      Faults faults) {
    List<Participant> named =
        Whose.all(
            rows, "/rows", sources.names(participants == null ? on : participants.on()), faults);
    key.check(faults);
    faults.check();
    return switch (key.kind()) {
      case INHABITANTS -> byInhabitants(key, participants, rows, named, sources, faults);
      case EQUAL -> {
        List<Participant> all = chosen(participants, rows, named, sources, faults);
        yield of(key, "Lige dele", null, null, all, any -> BigDecimal.ONE, rows, named, faults);
      }
      case PERCENTAGES, WEIGHTS -> byRows(key, participants, rows, named, faults);
    };
  }

  private static Keyed byInhabitants(
      ShareKey key,
      @Nullable ParticipantChoice participants,
      List<ShareRow> rows,
      List<Participant> named,
      Sources sources,
      Faults faults) {
    LocalDate day = key.on();
    Optional<PopulationTable> found = day == null ? Optional.empty() : sources.population(day);
    if (day == null) {
      faults.at("/key/on", "is needed: the day of the inhabitants");
    } else if (found.isEmpty()) {
      faults.at(
          "/key/on",
          "There are no inhabitants on record for %s; GET /populations lists the days, POST /populations adds one"
              .formatted(day));
    }
    faults.check();
    PopulationTable table = found.orElseThrow();
    List<Participant> all = chosen(participants, rows, named, sources, faults);
    for (Participant one : all) {
      if (!table.inhabitants().containsKey(one.key())) {
        faults.at(
            participants == null ? "/rows" : "/participants",
            "%s has no inhabitants on record for %s".formatted(one.name(), day));
      }
    }
    faults.check();
    return of(
        key,
        "Indbyggere " + DanishDates.format(table.date()),
        "indbyggere",
        "%s, udgave %d".formatted(table.source(), table.revision()),
        all,
        one -> BigDecimal.valueOf(table.inhabitants().getOrDefault(one.key(), 0L)),
        rows,
        named,
        faults);
  }

  private static Keyed byRows(
      ShareKey key,
      @Nullable ParticipantChoice participants,
      List<ShareRow> rows,
      List<Participant> named,
      Faults faults) {
    if (participants != null) {
      faults.at(
          "/participants", "does not go with this key: those who take part stand in the rows");
    }
    if (rows.isEmpty()) {
      faults.at("/rows", "is needed: the weights stand there");
    }
    Map<String, BigDecimal> weights = new HashMap<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < rows.size(); i++) {
      BigDecimal weight = rows.get(i).weight();
      if (weight == null) {
        faults.at("/rows/%d/weight".formatted(i), "is needed with this key");
      } else {
        weights.put(named.get(i).key(), weight);
        sum = sum.add(weight);
      }
    }
    boolean percentages = key.kind() == Kind.PERCENTAGES;
    if (percentages && sum.compareTo(HUNDRED) != 0) {
      faults.at("/rows", "the percentages sum to %s, not 100".formatted(sum.toPlainString()));
    } else if (sum.signum() == 0) {
      faults.at("/rows", "the weights sum to zero");
    }
    faults.check();
    String name = key.name();
    return of(
        key,
        percentages ? "Procent" : name == null ? "Nøgle" : name.strip(),
        percentages ? "pct." : null,
        null,
        named,
        one -> weights.getOrDefault(one.key(), BigDecimal.ZERO),
        rows,
        named,
        faults);
  }

  /** Those chosen; where nobody was, those named in the rows. */
  private static List<Participant> chosen(
      @Nullable ParticipantChoice participants,
      List<ShareRow> rows,
      List<Participant> named,
      Sources sources,
      Faults faults) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).weight() != null) {
        faults.at("/rows/%d/weight".formatted(i), "does not go with this key");
      }
    }
    if (participants == null && rows.isEmpty()) {
      faults.at("/participants", "is needed with this key, or rows");
    }
    faults.check();
    if (participants == null) {
      return named;
    }
    List<Participant> all = sources.participants(participants);
    for (int i = 0; i < named.size(); i++) {
      if (!all.contains(named.get(i))) {
        faults.at("/rows/" + i, "%s takes no part".formatted(named.get(i).name()));
      }
    }
    faults.check();
    return all;
  }

  private static Keyed of(
      ShareKey key,
      String label,
      @Nullable String unit,
      @Nullable String source,
      List<Participant> all,
      Function<Participant, BigDecimal> weight,
      List<ShareRow> rows,
      List<Participant> named,
      Faults faults) {
    if (all.size() > Limits.ROWS) {
      faults.at("/participants", "must be at most %d".formatted(Limits.ROWS));
      faults.check();
    }
    Map<String, ShareRow> bounds = new HashMap<>();
    for (int i = 0; i < named.size(); i++) {
      bounds.put(named.get(i).key(), rows.get(i));
    }
    List<KeyedRow> keyed = new ArrayList<>();
    for (Participant one : inOrder(all)) {
      ShareRow bound = bounds.get(one.key());
      keyed.add(
          new KeyedRow(
              one.key(),
              one.name(),
              weight.apply(one),
              bound == null ? null : bound.minimum(),
              bound == null ? null : bound.maximum()));
    }
    return new Keyed(key.kind(), label, unit, source, keyed);
  }

  /** Municipalities by code, then the others as they stand: ties are broken in this order. */
  static List<Participant> inOrder(List<Participant> participants) {
    return participants.stream()
        .sorted(Comparator.comparing(one -> Participant.isCode(one.key()) ? one.key() : "~"))
        .toList();
  }

  List<Participant> participants() {
    return rows.stream().map(row -> new Participant(row.key(), row.name())).toList();
  }

  /** Puts the weights down. */
  Quantity weights(Worksheet sheet) {
    List<Fraction> weights = rows.stream().map(row -> Fraction.of(row.weight())).toList();
    return sheet.line("weight", label).in(unit).noting(source).given(weights);
  }

  /** Shows the weights beside what they give, unless all are equal. */
  void show(Quantity weights, Answer answer) {
    if (kind != Kind.EQUAL) {
      answer.summed(weights);
    }
  }
}
