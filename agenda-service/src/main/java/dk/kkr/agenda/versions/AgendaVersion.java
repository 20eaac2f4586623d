package dk.kkr.agenda.versions;

import dk.kkr.agenda.checks.ErrorOverride;
import dk.kkr.agenda.meetings.VersionKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
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

  @Enumerated(EnumType.STRING)
  private VersionKind kind;

  private String contentHash;
  private @Nullable String note;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<ErrorOverride> overrides;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private @Nullable GivenConsent consent;

  private Instant releasedAt;
  private String releasedBy;

  protected AgendaVersion() {}

  AgendaVersion(
      UUID meetingId,
      int number,
      VersionKind kind,
      Snapshot snapshot,
      String contentHash,
      @Nullable String note,
      List<ErrorOverride> overrides,
      @Nullable GivenConsent consent,
      Instant releasedAt,
      String releasedBy) {
    this.id = UUID.randomUUID();
    this.meetingId = meetingId;
    this.number = number;
    this.kind = kind;
    this.snapshot = snapshot;
    this.contentHash = contentHash;
    this.note = note;
    this.overrides = List.copyOf(overrides);
    this.consent = consent;
    this.releasedAt = releasedAt;
    this.releasedBy = releasedBy;
  }

  UUID meetingId() {
    return meetingId;
  }

  int number() {
    return number;
  }

  /** What it is to those who read it. */
  VersionKind kind() {
    return kind;
  }

  /** The chair's consent to exactly this; null where none was needed. */
  @Nullable GivenConsent consent() {
    return consent;
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

  /** Errors that somebody answered for when it went out. */
  List<ErrorOverride> overrides() {
    return overrides;
  }

  Instant releasedAt() {
    return releasedAt;
  }

  String releasedBy() {
    return releasedBy;
  }
}
