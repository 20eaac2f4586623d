package dk.kkr.agenda.meetings;

import dk.kkr.agenda.content.BindingKind;
import dk.kkr.agenda.content.Subject;
import dk.kkr.agenda.importing.Verb;
import dk.kkr.platform.change.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of an agenda was released: the titles and points that are decided on; the texts are
 * read over REST. Contract: {@code contracts/events/agenda}.
 */
public record AgendaReleased(
    UUID meetingId,
    long revision,
    String council,
    LocalDate date,
    int agendaVersion,
    VersionKind kind,
    Instant releasedAt,
    @Nullable String note,
    List<Section> sections)
    implements DomainEvent {

  /** A section with its items in printed order. */
  public record Section(UUID sectionId, String number, String title, List<Item> items) {}

  /** An item; its text is known by a hash only. */
  public record Item(
      UUID itemId,
      String number,
      String title,
      @Nullable String publicTitle,
      @Nullable String caseNumber,
      boolean closed,
      String contentHash,
      List<Point> points) {}

  /** A recommendation point with those below it. */
  public record Point(
      UUID pointId,
      List<Verb> verbs,
      String text,
      List<String> contents,
      List<Point> children,
      List<String> addressees,
      @Nullable LocalDate dueOn,
      @Nullable BindingKind bindingKind,
      @Nullable Subject subject) {}

  @Override
  public UUID aggregateId() {
    return meetingId;
  }

  /** Carries titles and points of closed items as well. */
  @Override
  public boolean confidential() {
    return sections.stream().flatMap(section -> section.items().stream()).anyMatch(Item::closed);
  }
}
