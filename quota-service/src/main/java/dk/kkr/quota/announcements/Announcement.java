package dk.kkr.quota.announcements;

import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.quota.QuotaProblems;
import dk.kkr.quota.announcements.AnnouncementEvent.LandstalRevised;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Fixing fixing;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable Revision supersedes;

  private @Nullable UUID revisedBy;
  private long revision;
  @Version private long version;

  @Transient private final List<DomainEvent> events = new ArrayList<>();

  /** For Hibernate. */
  protected Announcement() {}

  Announcement(String council, Figures figures, Source source, List<Finding> findings) {
    this.id = UUID.randomUUID();
    this.council = council;
    this.source = source;
    this.findings = List.copyOf(findings);
    take(figures);
  }

  /** One that holds from now on instead of another, as the agency sent it out. */
  Announcement(
      String council,
      Figures figures,
      Source source,
      List<Finding> findings,
      Revision change,
      LocalDate today) {
    this(council, figures, source, findings);
    supersedes = change;
    confirm(today);
    retell();
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

  /** The agency fixed the quotas, as no agreement did. */
  void fix(Fixing made, List<Finding> doubts) {
    requireFixable();
    fixing = made;
    findings = Stream.concat(findings.stream(), doubts.stream()).toList();
  }

  /**
   * Says no when the agency has fixed the quotas, by itself or with a changed landstal.
   *
   * @throws ProblemException 409
   */
  void requireFixable() {
    requireHolds();
    if (fixedByAgency()) {
      throw new ProblemException(
          QuotaProblems.FIXED_BY_AGENCY,
          "The agency has fixed the quotas for %d; there is nothing more to agree on or to fix."
              .formatted(quotaYear));
    }
  }

  /** Another one holds instead. */
  void replacedBy(UUID newer) {
    requireHolds();
    state = AnnouncementState.REVISED;
    revisedBy = newer;
  }

  /**
   * Says no unless it is confirmed and no newer one holds.
   *
   * @throws ProblemException 409
   */
  void requireHolds() {
    if (state == AnnouncementState.DRAFT) {
      throw new ProblemException(
              QuotaProblems.NOT_ANNOUNCED,
              "The announcement is a draft. Confirm it with POST /announcements/%s/confirmation first."
                  .formatted(id))
          .with("announcement", "/announcements/" + id);
    }
    if (state == AnnouncementState.REVISED) {
      throw new ProblemException(
              QuotaProblems.ANNOUNCEMENT_REVISED,
              "The landstal for %d was changed, and announcement %s holds instead."
                  .formatted(quotaYear, revisedBy))
          .with("announcement", "/announcements/" + revisedBy);
    }
  }

  /** Tells again how it came to hold instead of another one. */
  void retell() {
    Revision change = supersedes;
    if (change != null) {
      events.add(LandstalRevised.of(this, change, ++revision));
    }
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
  public void continueFrom(long published) {
    revision = published;
  }

  @Override
  public List<DomainEvent> takeEvents() {
    List<DomainEvent> taken = List.copyOf(events);
    events.clear();
    return taken;
  }

  String council() {
    return council;
  }

  Figures figures() {
    return new Figures(quotaYear, landstal, announcedOn, region, regionTotal, quotas);
  }

  /** The quotas that hold before any agreement: as fixed, else as announced. */
  List<AnnouncedQuota> holding() {
    return fixing == null || fixing.rows() == null ? quotas : fixing.rows();
  }

  /** Whether the agency fixed them: no agreement was notified, or the landstal was changed. */
  boolean fixedByAgency() {
    return fixing != null || supersedes != null;
  }

  /**
   * The day on which the region's municipalities are those of the quotas: that of the announcement,
   * or of the first one of the year when the landstal was changed; null when it is not known.
   */
  @Nullable LocalDate regionOn() {
    return supersedes == null ? announcedOn : supersedes.regionOn();
  }

  /** The first day on which they hold. */
  LocalDate inForceFrom() {
    LocalDate first = QuotaCalendar.inForceFrom(quotaYear);
    return supersedes != null && supersedes.revisedOn().isAfter(first)
        ? supersedes.revisedOn()
        : first;
  }

  @Nullable Fixing fixing() {
    return fixing;
  }

  /** How it came to replace another one; null for the first of a year. */
  @Nullable Revision supersedes() {
    return supersedes;
  }

  /** The one that holds instead; null while it holds itself. */
  @Nullable UUID revisedBy() {
    return revisedBy;
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
