package dk.kkr.quota.runs;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.quota.calculators.Calculation;
import dk.kkr.quota.calculators.Inputs;
import dk.kkr.quota.worksheet.Finding;
import dk.kkr.quota.worksheet.Result;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A calculation that was saved: what was asked, what it rests on, what came out, who did it and
 * when. Never changes.
 */
@Entity
@Table(name = "run")
class Run implements Aggregate {

  @Id private UUID id;
  private String council;
  private String title;
  private String calculator;

  @JdbcTypeCode(SqlTypes.JSON)
  private Calculation request;

  @JdbcTypeCode(SqlTypes.JSON)
  private Inputs inputs;

  @JdbcTypeCode(SqlTypes.JSON)
  private Result result;

  /** How the file with the rows was read; empty where none was sent. */
  @JdbcTypeCode(SqlTypes.JSON)
  private List<Finding> onReading;

  private String ranBy;
  private Instant ranAt;
  @Version private long version;

  /** For Hibernate. */
  protected Run() {}

  Run(
      String council,
      String title,
      Calculation request,
      Inputs inputs,
      List<Finding> onReading,
      String by,
      Instant at) {
    this.id = UUID.randomUUID();
    this.council = council;
    this.title = title;
    this.request = request;
    this.inputs = inputs;
    this.onReading = List.copyOf(onReading);
    this.result = again();
    this.calculator = result.calculator();
    this.ranBy = by;
    this.ranAt = at;
  }

  /** What its inputs come to today; identical to {@link #result} as long as the rules are. */
  final Result again() {
    return inputs.calculate().noting(onReading);
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public String scope() {
    return council;
  }

  @Override
  public List<DomainEvent> takeEvents() {
    return List.of();
  }

  String council() {
    return council;
  }

  String title() {
    return title;
  }

  String calculator() {
    return calculator;
  }

  Calculation request() {
    return request;
  }

  Inputs inputs() {
    return inputs;
  }

  Result result() {
    return result;
  }

  String ranBy() {
    return ranBy;
  }

  Instant ranAt() {
    return ranAt;
  }
}
