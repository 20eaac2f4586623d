package dk.kkr.quota.populations;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.quota.tables.CsvFinding;
import dk.kkr.quota.tables.ReadAs;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The inhabitants of every municipality on a day, as one source gives them. Never changed: a
 * correction is the next revision of the day.
 */
@Entity
@Immutable
@Table(name = "population")
class Population implements Aggregate {

  @Id private UUID id;
  private LocalDate day;
  private int revision;
  private String source;
  private String licence;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, Long> inhabitants;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, Long> apart;

  private long total;
  private @Nullable Instant importedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable ReadAs readAs;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<CsvFinding> findings;

  /** For Hibernate. */
  protected Population() {}

  Population(int revision, Count count, Instant importedAt) {
    this.id = UUID.randomUUID();
    this.day = count.date();
    this.revision = revision;
    this.source = count.source();
    this.licence = count.licence();
    this.inhabitants = new TreeMap<>(count.inhabitants());
    this.apart = new TreeMap<>(count.apart());
    this.total = inhabitants.values().stream().mapToLong(Long::longValue).sum();
    this.importedAt = importedAt;
    this.readAs = count.readAs();
    this.findings = List.copyOf(count.findings());
  }

  @Override
  public UUID id() {
    return id;
  }

  /** The revision: within a day it counts as a version does, and nothing else changes. */
  @Override
  public long version() {
    return revision;
  }

  @Override
  public @Nullable String scope() {
    return null;
  }

  @Override
  public List<DomainEvent> takeEvents() {
    return List.of();
  }

  LocalDate date() {
    return day;
  }

  int revision() {
    return revision;
  }

  String source() {
    return source;
  }

  String licence() {
    return licence;
  }

  /** By code of the municipality. */
  Map<String, Long> inhabitants() {
    return inhabitants;
  }

  /** Of territories that are no municipalities, by code. */
  Map<String, Long> apart() {
    return apart;
  }

  /** Of all municipalities. */
  long total() {
    return total;
  }

  @Nullable Instant importedAt() {
    return importedAt;
  }

  @Nullable ReadAs readAs() {
    return readAs;
  }

  List<CsvFinding> findings() {
    return findings;
  }

  PopulationTable table() {
    return new PopulationTable(id, day, revision, source, licence, inhabitants);
  }
}
