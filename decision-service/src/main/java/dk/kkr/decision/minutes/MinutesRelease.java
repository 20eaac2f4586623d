package dk.kkr.decision.minutes;

import dk.kkr.decision.checks.ErrorOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A published version of minutes; the database lets nobody change it. */
@Entity
@Immutable
@Table(name = "minutes_release")
class MinutesRelease {

  @Id private UUID id;
  private UUID meetingId;
  private int minutesVersion;

  @JdbcTypeCode(SqlTypes.JSON)
  private MinutesDocument document;

  /** Errors that somebody answered for. */
  @JdbcTypeCode(SqlTypes.JSON)
  private List<ErrorOverride> overrides;

  private String hash;
  private Instant publishedAt;
  private String publishedBy;

  /** For Hibernate. */
  protected MinutesRelease() {}

  MinutesRelease(
      UUID meetingId,
      int minutesVersion,
      MinutesDocument document,
      List<ErrorOverride> overrides,
      String hash,
      Instant publishedAt,
      String publishedBy) {
    this.id = UUID.randomUUID();
    this.meetingId = meetingId;
    this.minutesVersion = minutesVersion;
    this.document = document;
    this.overrides = List.copyOf(overrides);
    this.hash = hash;
    this.publishedAt = publishedAt;
    this.publishedBy = publishedBy;
  }

  UUID id() {
    return id;
  }

  UUID meetingId() {
    return meetingId;
  }

  int minutesVersion() {
    return minutesVersion;
  }

  MinutesDocument document() {
    return document;
  }

  List<ErrorOverride> overrides() {
    return overrides;
  }

  String hash() {
    return hash;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  String publishedBy() {
    return publishedBy;
  }
}
