package dk.kkr.agenda.quotas;

import dk.kkr.agenda.content.Given;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The table of an agreement on quotas, as last told. Its id is that of the agreement. */
@Entity
class QuotaTable implements Aggregate {

  @Id private UUID id;
  @Version private long version;
  private String council;
  private long agreementRevision;
  private int quotaYear;
  private int regionTotal;
  private LocalDate deadline;
  private String state;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<QuotaRow> quotaRows;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<QuotaWarning> warnings;

  private @Nullable LocalDate finalisedOn;
  private boolean confidential;

  protected QuotaTable() {}

  static QuotaTable of(UUID agreementId) {
    QuotaTable table = new QuotaTable();
    table.id = agreementId;
    return table;
  }

  void follow(QuotaTold told, boolean notPublic) {
    council = told.council();
    agreementRevision = told.agreementRevision();
    quotaYear = told.quotaYear();
    regionTotal = told.regionTotal();
    deadline = told.deadline();
    state = told.state();
    quotaRows = Given.list(told.rows());
    warnings = Given.list(told.warnings());
    finalisedOn = told.finalisedOn();
    confidential = notPublic;
  }

  boolean confidential() {
    return confidential;
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

  QuotaTableView view() {
    return new QuotaTableView(
        id,
        agreementRevision,
        quotaYear,
        state,
        regionTotal,
        deadline,
        finalisedOn,
        quotaRows,
        warnings);
  }
}
