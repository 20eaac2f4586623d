package dk.kkr.agenda.standing;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The standing items that a council has given itself. Nobody else is told. */
@Entity
class CouncilTemplates implements Aggregate {

  @Id private UUID id;
  @Version private long version;
  private String council;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<StandingItem> items;

  protected CouncilTemplates() {}

  CouncilTemplates(String council, List<StandingItem> items) {
    this.id = id(council);
    this.council = council;
    this.items = List.copyOf(items);
  }

  /** A council has one set, found by its key. */
  static UUID id(String council) {
    return UUID.nameUUIDFromBytes(("standing:" + council).getBytes(StandardCharsets.UTF_8));
  }

  void replace(List<StandingItem> newItems) {
    items = List.copyOf(newItems);
  }

  List<StandingItem> items() {
    return items;
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
}
