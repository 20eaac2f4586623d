package dk.kkr.agenda.versions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A released agenda. The database lets nobody change or delete it. */
@Entity
@Immutable
class AgendaVersion {

  @Id private UUID id;
  private UUID meetingId;
  private int number;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Snapshot snapshot;

  private String contentHash;
  private @Nullable String note;
  private Instant releasedAt;
  private String releasedBy;

  protected AgendaVersion() {}

  AgendaVersion(
      UUID meetingId,
      int number,
      Snapshot snapshot,
      String contentHash,
      @Nullable String note,
      Instant releasedAt,
      String releasedBy) {
    this.id = UUID.randomUUID();
    this.meetingId = meetingId;
    this.number = number;
    this.snapshot = snapshot;
    this.contentHash = contentHash;
    this.note = note;
    this.releasedAt = releasedAt;
    this.releasedBy = releasedBy;
  }

  UUID meetingId() {
    return meetingId;
  }

  int number() {
    return number;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  String contentHash() {
    return contentHash;
  }

  @Nullable String note() {
    return note;
  }

  Instant releasedAt() {
    return releasedAt;
  }

  String releasedBy() {
    return releasedBy;
  }
}
