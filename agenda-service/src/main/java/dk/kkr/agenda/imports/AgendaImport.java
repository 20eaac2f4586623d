package dk.kkr.agenda.imports;

import dk.kkr.agenda.checks.CheckFinding;
import dk.kkr.agenda.importing.DocumentKind;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a file was taken in, what became of it, and every doubt about it. Never changes. */
@Entity
class AgendaImport implements Aggregate {

  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  private String council;
  private UUID meetingId;
  private @Nullable String fileName;
  private String sha256;
  private int bytes;
  private int sections;
  private int items;
  private int points;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<FindingView> findings;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<CheckFinding> checks;

  private Instant importedAt;
  private String importedBy;

  protected AgendaImport() {}

  /**
   * What is known of the file itself.
   *
   * @param name as the caller gave it
   * @param sha256 hexadecimal
   * @param bytes size
   */
  record FileFacts(@Nullable String name, String sha256, int bytes) {}

  /** How much was taken in. */
  record Counts(int sections, int items, int points) {}

  static AgendaImport of(
      DocumentKind kind,
      String council,
      UUID meetingId,
      FileFacts file,
      Counts counts,
      List<FindingView> findings,
      List<CheckFinding> checks,
      Instant at,
      String by) {
    AgendaImport made = new AgendaImport();
    made.id = UUID.randomUUID();
    made.kind = kind;
    made.council = council;
    made.meetingId = meetingId;
    made.fileName = file.name();
    made.sha256 = file.sha256();
    made.bytes = file.bytes();
    made.sections = counts.sections();
    made.items = counts.items();
    made.points = counts.points();
    made.findings = List.copyOf(findings);
    made.checks = List.copyOf(checks);
    made.importedAt = at;
    made.importedBy = by;
    return made;
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

  Instant importedAt() {
    return importedAt;
  }

  ImportView view() {
    return new ImportView(
        id,
        kind,
        council,
        meetingId,
        "/meetings/" + meetingId,
        fileName,
        sha256,
        bytes,
        sections,
        items,
        points,
        findings,
        checks,
        importedAt,
        importedBy);
  }
}
