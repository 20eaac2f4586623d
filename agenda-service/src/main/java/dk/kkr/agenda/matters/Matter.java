package dk.kkr.agenda.matters;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * What one or several councils pursue over several meetings. It outlives them all, and nothing goes
 * out of this service when it changes.
 */
@Entity
class Matter implements Aggregate {

  @Id private UUID id;
  @Version private long version;
  private String title;
  private @Nullable String description;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] councils;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] policyAreas;

  private @Nullable String owner;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private MatterOrigin origin;

  private boolean published;

  @Enumerated(EnumType.STRING)
  private MatterState state;

  private @Nullable String stateReason;
  private LocalDate stateSince;
  private Instant createdAt;
  private Instant updatedAt;

  protected Matter() {}

  /** A new open matter. */
  static Matter begin(MatterText text, LocalDate today, Instant now) {
    Matter matter = new Matter();
    matter.id = UUID.randomUUID();
    matter.state = MatterState.OPEN;
    matter.stateSince = today;
    matter.createdAt = now;
    matter.write(text, now);
    return matter;
  }

  /** Replaces what is said of it, in any state. */
  void write(MatterText text, Instant now) {
    title = text.title();
    description = text.description();
    councils = text.councils().toArray(String[]::new);
    policyAreas = text.policyAreas().toArray(String[]::new);
    owner = text.owner();
    origin = text.origin();
    published = text.published();
    updatedAt = now;
  }

  /** It waits from a day on. */
  void rest(String reason, LocalDate on, Instant now) {
    become(MatterState.RESTING, Set.of(MatterState.OPEN), reason, on, now);
  }

  /** Somebody works on it again. */
  void resume(String reason, LocalDate on, Instant now) {
    become(MatterState.OPEN, Set.of(MatterState.RESTING, MatterState.CLOSED), reason, on, now);
  }

  /** It is done. */
  void close(String reason, LocalDate on, Instant now) {
    become(MatterState.CLOSED, Set.of(MatterState.OPEN, MatterState.RESTING), reason, on, now);
  }

  private void become(
      MatterState next, Set<MatterState> from, String reason, LocalDate on, Instant now) {
    if (!from.contains(state)) {
      throw new ProblemException(
              AgendaProblems.MATTER_STATE,
              "The matter is %s since %s, so it cannot become %s. GET /matters/%s shows where it stands."
                  .formatted(state, stateSince, next, id))
          .with("state", state.name());
    }
    state = next;
    stateReason = reason;
    stateSince = on;
    updatedAt = now;
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
    return councils[0];
  }

  @Override
  public List<DomainEvent> takeEvents() {
    return List.of();
  }

  MatterText text() {
    return new MatterText(
        title, description, councils(), List.of(policyAreas), owner, origin, published);
  }

  List<String> councils() {
    return List.of(councils);
  }

  boolean published() {
    return published;
  }

  MatterState state() {
    return state;
  }

  @Nullable String stateReason() {
    return stateReason;
  }

  LocalDate stateSince() {
    return stateSince;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant updatedAt() {
    return updatedAt;
  }
}
