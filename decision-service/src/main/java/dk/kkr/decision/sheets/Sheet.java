package dk.kkr.decision.sheets;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The decision sheet of a meeting; the meeting's id is its own. Nobody else is told about it. */
@Entity
@Table(name = "sheet")
class Sheet implements Aggregate {

  @Id private UUID id;
  private String council;
  private LocalDate meetingDate;
  private int agendaVersion;

  @Enumerated(EnumType.STRING)
  private SheetState state = SheetState.OPEN;

  private @Nullable String withdrawnReason;
  @Version private long version;

  /** For Hibernate. */
  protected Sheet() {}

  Sheet(UUID id, String council, LocalDate meetingDate) {
    this.id = id;
    this.council = council;
    this.meetingDate = meetingDate;
  }

  /** Takes a version of the agenda; false when it has this one or a newer one already. */
  boolean follow(int newVersion, LocalDate date) {
    if (newVersion <= agendaVersion) {
      return false;
    }
    agendaVersion = newVersion;
    meetingDate = date;
    return true;
  }

  void moveTo(LocalDate date) {
    meetingDate = date;
  }

  void withdraw(String reason) {
    state = SheetState.WITHDRAWN;
    withdrawnReason = reason;
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

  LocalDate meetingDate() {
    return meetingDate;
  }

  int agendaVersion() {
    return agendaVersion;
  }

  SheetState state() {
    return state;
  }

  @Nullable String withdrawnReason() {
    return withdrawnReason;
  }
}
