package dk.kkr.quota.populations;

import dk.kkr.platform.change.Changes;
import dk.kkr.platform.security.Caller;
import dk.kkr.quota.populations.PopulationCommands.Import;
import dk.kkr.quota.tables.CsvRequest;
import dk.kkr.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/** Takes in tables of inhabitants; runs in the caller's transaction. */
@ApplicationScoped
class Importing {

  private final PopulationRows rows;
  private final CountRules rules;
  private final ReferenceData reference;
  private final Changes changes;
  private final Caller caller;
  private final Clock clock;

  Importing(
      PopulationRows rows,
      CountRules rules,
      ReferenceData reference,
      Changes changes,
      Caller caller,
      Clock clock) {
    this.rows = rows;
    this.rules = rules;
    this.reference = reference;
    this.changes = changes;
    this.caller = caller;
    this.clock = clock;
  }

  Population take(Import command) {
    return store(command.date(), () -> rules.checked(command));
  }

  Population take(LocalDate date, String source, String licence, byte[] body, CsvRequest request) {
    return store(date, () -> rules.read(date, source, licence, body, request));
  }

  private Population store(LocalDate date, Supplier<Count> count) {
    caller.requireAnyCouncil();
    Count checked = count.get();
    rows.lock(date);
    int revision = rows.newest(date).map(Population::revision).orElse(0) + 1;
    Population population =
        new Population(revision, checked, clock.instant().truncatedTo(ChronoUnit.MICROS));
    rows.persist(population);
    changes.record("population.import", population, null, PopulationView.of(population, reference));
    return population;
  }
}
