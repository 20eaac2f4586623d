package dk.kkr.quota.populations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The tables of inhabitants, for whoever calculates with them. */
@ApplicationScoped
public class Populations {

  private final PopulationRows rows;

  Populations(PopulationRows rows) {
    this.rows = rows;
  }

  /** The newest revision of exactly this day; empty when none is held: nothing is interpolated. */
  public Optional<PopulationTable> on(LocalDate date) {
    return rows.newest(date).map(Population::table);
  }

  /** This revision of this day. */
  public Optional<PopulationTable> on(LocalDate date, int revision) {
    return rows.revision(date, revision).map(Population::table);
  }

  /** The table with this id, also an older revision. */
  public Optional<PopulationTable> byId(UUID id) {
    return rows.findByIdOptional(id).map(Population::table);
  }
}
