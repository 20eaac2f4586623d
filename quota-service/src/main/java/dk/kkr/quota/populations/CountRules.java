package dk.kkr.quota.populations;

import dk.kkr.platform.problem.Violation;
import dk.kkr.quota.participants.Participant;
import dk.kkr.quota.participants.ParticipantNames;
import dk.kkr.quota.populations.PopulationCommands.Import;
import dk.kkr.quota.populations.PopulationCommands.Row;
import dk.kkr.quota.tables.CsvField;
import dk.kkr.quota.tables.CsvFinding;
import dk.kkr.quota.tables.CsvFinding.Code;
import dk.kkr.quota.tables.CsvReader;
import dk.kkr.quota.tables.CsvRequest;
import dk.kkr.quota.tables.CsvRow;
import dk.kkr.quota.tables.CsvRows;
import dk.kkr.quota.tables.Faults;
import dk.kkr.quota.tables.ReadAs;
import dk.kkr.reference.Municipality;
import dk.kkr.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What has to hold for a table of inhabitants. */
@ApplicationScoped
class CountRules {

  private static final String PARTICIPANT = "participant";
  private static final String INHABITANTS = "inhabitants";
  private static final List<CsvField> FIELDS =
      List.of(
          CsvField.participant(),
          CsvField.required(
              INHABITANTS,
              CsvField.Kind.WHOLE,
              "Indbyggere",
              "Indbyggertal",
              "Antal indbyggere",
              "Folketal",
              "Befolkning",
              "Antal",
              "population"));
  private static final String WANTED =
      "Every municipality of the day stands in the table exactly once with a whole number; Christiansø may stand there too.";

  private final ReferenceData reference;
  private final PopulationRows populations;
  private final Clock clock;

  CountRules(ReferenceData reference, PopulationRows populations, Clock clock) {
    this.reference = reference;
    this.populations = populations;
    this.clock = clock;
  }

  /**
   * A count sent as JSON.
   *
   * @throws dk.kkr.platform.problem.ProblemException 422 with every row that does not fit
   */
  Count checked(Import command) {
    Faults faults = new Faults();
    ParticipantNames names = ParticipantNames.ofAllTerritories(reference, command.date());
    Map<Participant, Integer> places = new HashMap<>();
    Map<String, Long> figures = new TreeMap<>();
    for (int i = 0; i < command.rows().size(); i++) {
      Row row = command.rows().get(i);
      String pointer = "/rows/%d/%s".formatted(i, PARTICIPANT);
      ParticipantNames.Answer answer = names.find(row.participant());
      if (answer.participant() == null) {
        faults.add(Violation.inBody(pointer, "" + answer.fault()));
      } else {
        Integer before = places.putIfAbsent(answer.participant(), i);
        if (before != null) {
          faults.add(
              Violation.inBody(
                  pointer,
                  "%s (%s) stands in row %d already"
                      .formatted(answer.participant().name(), answer.participant().key(), before)));
        }
        figures.put(answer.participant().key(), row.inhabitants());
      }
    }
    return whole(
        command.date(), command.source(), command.licence(), figures, faults, null, List.of());
  }

  /**
   * A count sent as CSV.
   *
   * @throws dk.kkr.platform.problem.ProblemException 413, 415, 422 with row and column of
   *     everything that does not fit
   */
  Count read(LocalDate date, String source, String licence, byte[] body, CsvRequest request) {
    CsvRows rows =
        CsvReader.read(
            body,
            request.charset(),
            request.format(),
            FIELDS,
            ParticipantNames.ofAllTerritories(reference, date));
    Faults faults = new Faults();
    Map<String, Long> figures = new TreeMap<>();
    for (int i = 0; i < rows.rows().size(); i++) {
      CsvRow row = rows.rows().get(i);
      long persons = row.whole(INHABITANTS);
      if (persons > PopulationCommands.MOST) {
        faults.add(rows.violation(i, INHABITANTS, "must be at most " + PopulationCommands.MOST));
      }
      figures.put(row.participant(PARTICIPANT).key(), persons);
    }
    return whole(date, source, licence, figures, faults, rows.readAs(), rows.findings());
  }

  private Count whole(
      LocalDate date,
      String source,
      String licence,
      Map<String, Long> figures,
      Faults faults,
      @Nullable ReadAs readAs,
      List<CsvFinding> found) {
    Map<String, Long> inhabitants = new TreeMap<>(figures);
    Map<String, Long> apart = new TreeMap<>();
    List<Municipality> municipalities = reference.municipalities(date);
    List<String> codes = municipalities.stream().map(Municipality::code).toList();
    figures.forEach(
        (code, persons) -> {
          if (!codes.contains(code)) {
            inhabitants.remove(code);
            apart.put(code, persons);
          }
        });
    missing(municipalities, inhabitants).ifPresent(faults::add);
    if (date.isAfter(LocalDate.now(clock))) {
      faults.at("/date", "must not be in the future: nobody has been counted then");
    }
    if (faults.isEmpty() && inhabitants.values().stream().allMatch(persons -> persons == 0)) {
      faults.add(Violation.inBody("/rows", "says that nobody lives anywhere"));
    }
    faults.check(WANTED);
    List<CsvFinding> findings = new ArrayList<>(found);
    findings.addAll(doubts(date, inhabitants));
    return new Count(date, source.strip(), licence.strip(), inhabitants, apart, readAs, findings);
  }

  private static Optional<Violation> missing(
      List<Municipality> municipalities, Map<String, Long> inhabitants) {
    if (municipalities.isEmpty()) {
      return Optional.of(Violation.inBody("/date", "is before the first municipality known here"));
    }
    List<String> missing =
        municipalities.stream()
            .filter(municipality -> !inhabitants.containsKey(municipality.code()))
            .map(municipality -> municipality.name() + " (" + municipality.code() + ")")
            .toList();
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(Violation.inBody("/rows", "lacks " + String.join(", ", missing)));
  }

  /** Figures that are a fifth and more from the last ones before, and a day that has not come. */
  private List<CsvFinding> doubts(LocalDate date, Map<String, Long> inhabitants) {
    List<CsvFinding> doubts = new ArrayList<>();
    if (date.isAfter(LocalDate.now(clock))) {
      doubts.add(
          new CsvFinding(
              Code.DAY_TO_COME,
              null,
              null,
              "Dagen %s er ikke kommet endnu: tallene må være en fremskrivning.".formatted(date)));
    }
    Population before = populations.lastBefore(date).orElse(null);
    if (before != null) {
      for (Map.Entry<String, Long> entry : inhabitants.entrySet()) {
        long old = before.inhabitants().getOrDefault(entry.getKey(), 0L);
        if (old > 0 && Math.abs(entry.getValue() - old) * 5 >= old) {
          doubts.add(far(entry.getKey(), entry.getValue(), old, before.date()));
        }
      }
    }
    return doubts;
  }

  private CsvFinding far(String code, long persons, long old, LocalDate day) {
    String name =
        reference.municipality(code).map(Municipality::name).map(Objects::toString).orElse(code);
    return new CsvFinding(
        Code.FAR_FROM_BEFORE,
        null,
        null,
        "%s (%s) har %d indbyggere, men havde %d den %s.".formatted(name, code, persons, old, day));
  }
}
