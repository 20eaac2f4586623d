package dk.kkr.decision.sheets;

import dk.kkr.decision.DecisionProblems;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The minutes text of a section or item; changed on its own. */
@Entity
@Table(name = "sheet_line")
class SheetLine implements Aggregate {

  @Id private UUID id;
  private UUID meetingId;
  private String council;
  private UUID sectionId;

  @Enumerated(EnumType.STRING)
  private LineKind kind;

  @SuppressWarnings("UnusedVariable") // read by queries only
  private int position;

  private String number;
  private String title;
  private @Nullable String publicTitle;
  private boolean closed;
  private int introducedIn;
  private @Nullable Integer removedIn;
  private boolean introducedAsHeld;
  private boolean removedAsHeld;
  private @Nullable String minutesText;
  private boolean approved;
  @Version private long version;

  /** For Hibernate. */
  protected SheetLine() {}

  SheetLine(UUID meetingId, String council, AgendaLine line, int position, AgendaStep step) {
    this.id = line.id();
    this.meetingId = meetingId;
    this.council = council;
    this.kind = line.kind();
    this.introducedIn = step.version();
    this.introducedAsHeld = step.asHeld();
    take(line, position);
  }

  /** Takes over what a newer version of the agenda says; the text stays. */
  void follow(AgendaLine line, int newPosition) {
    take(line, newPosition);
    removedIn = null;
    removedAsHeld = false;
  }

  private void take(AgendaLine line, int newPosition) {
    sectionId = line.sectionId();
    number = line.number();
    title = line.title();
    publicTitle = line.publicTitle();
    closed = line.closed();
    position = newPosition;
  }

  /** It is closed to the public, or opened to it; also after it left the agenda. */
  void show(boolean nowClosed, @Nullable String newPublicTitle) {
    closed = nowClosed;
    publicTitle = newPublicTitle;
  }

  /** A newer version of the agenda no longer has it; the text stays. */
  void remove(AgendaStep step) {
    if (removedIn == null) {
      removedIn = step.version();
      removedAsHeld = step.asHeld();
    }
  }

  /** Replaces the text; a blank one removes it. */
  void write(String text) {
    if (approved) {
      throw new ProblemException(
          DecisionProblems.MINUTES_APPROVED,
          "The minutes of the meeting are approved; the text of %s does not change any more."
              .formatted(number));
    }
    minutesText = text.isBlank() ? null : text.strip();
  }

  /** The minutes were approved. */
  void approve() {
    approved = true;
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

  UUID meetingId() {
    return meetingId;
  }

  UUID sectionId() {
    return sectionId;
  }

  LineKind kind() {
    return kind;
  }

  String number() {
    return number;
  }

  String title() {
    return title;
  }

  @Nullable String publicTitle() {
    return publicTitle;
  }

  boolean closed() {
    return closed;
  }

  int introducedIn() {
    return introducedIn;
  }

  @Nullable Integer removedIn() {
    return removedIn;
  }

  /** What the meeting itself did to it; null when it stands as it was sent out. */
  @Nullable InMeeting inMeeting() {
    if (removedAsHeld) {
      return InMeeting.WITHDRAWN;
    }
    return introducedAsHeld && removedIn == null ? InMeeting.ADDED : null;
  }

  @Nullable String minutesText() {
    return minutesText;
  }
}
