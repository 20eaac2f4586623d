package dk.kkr.agenda.allocations;

import dk.kkr.agenda.content.Given;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The table of an allocation, as last told. Its id is that of the allocation. */
@Entity
class AllocationTable implements Aggregate {

  private static final String ADOPTED = "ADOPTED";

  @Id private UUID id;
  @Version private long version;
  private String council;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private AllocationTableView told;

  private boolean confidential;

  protected AllocationTable() {}

  static AllocationTable of(UUID allocationId) {
    AllocationTable table = new AllocationTable();
    table.id = allocationId;
    return table;
  }

  void follow(AllocationTold event, boolean notPublic) {
    council = event.council();
    confidential = notPublic;
    // Only the event of the adoption says its day; told of the same later, it stays.
    boolean known = told != null && event.state().equals(ADOPTED) && event.decidedOn() == null;
    told =
        new AllocationTableView(
            event.allocationId(),
            event.allocationRevision(),
            event.title(),
            event.state(),
            event.method(),
            event.rounding(),
            known ? told.decidedOn() : event.decidedOn(),
            Given.list(event.columns()),
            Given.list(event.rows()),
            Given.list(event.findings()));
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

  AllocationTableView view() {
    return told;
  }
}
