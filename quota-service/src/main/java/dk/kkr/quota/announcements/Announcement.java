package dk.kkr.quota.announcements;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.quota.QuotaProblems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The quotas announced for the municipalities of a region and a year. Changed freely until a person
 * confirms it, and never after.
 */
@Entity
@Table(name = "announcement")
class Announcement implements Aggregate {

  @Id private UUID id;
  private String council;
  private String region;
  private int quotaYear;
  private @Nullable Integer landstal;
  private @Nullable LocalDate announcedOn;
  private int regionTotal;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<AnnouncedQuota> quotas;

  @JdbcTypeCode(SqlTypes.JSON)
  private Source source;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<Finding> findings;

  @Enumerated(EnumType.STRING)
  private AnnouncementState state = AnnouncementState.DRAFT;

  private @Nullable LocalDate confirmedOn;
  @Version private long version;

  /** For Hibernate. */
  protected Announcement() {}

  Announcement(String council, Figures figures, Source source, List<Finding> findings) {
    this.id = UUID.randomUUID();
    this.council = council;
    this.source = source;
    this.findings = List.copyOf(findings);
    take(figures);
  }

  /** Replaces the figures; what was doubtful where they were read stays on record. */
  void change(Figures figures) {
    requireDraft("changed");
    take(figures);
  }

  /** A person has looked at it: these are the quotas. */
  void confirm(LocalDate today) {
    requireDraft("confirmed once more");
    state = AnnouncementState.ANNOUNCED;
    confirmedOn = today;
  }

  private void take(Figures figures) {
    region = figures.region();
    quotaYear = figures.quotaYear();
    landstal = figures.landstal();
    announcedOn = figures.announcedOn();
    regionTotal = figures.regionTotal();
    quotas = figures.rows();
  }

  private void requireDraft(String what) {
    if (state != AnnouncementState.DRAFT) {
      throw new ProblemException(
          QuotaProblems.ALREADY_ANNOUNCED,
          "The announcement for %d was confirmed on %s and cannot be %s."
              .formatted(quotaYear, confirmedOn, what));
    }
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

  Figures figures() {
    return new Figures(quotaYear, landstal, announcedOn, region, regionTotal, quotas);
  }

  Source source() {
    return source;
  }

  List<Finding> findings() {
    return findings;
  }

  AnnouncementState state() {
    return state;
  }

  @Nullable LocalDate confirmedOn() {
    return confirmedOn;
  }
}
