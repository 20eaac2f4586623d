package dk.kkr.agenda.backlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What items have raised for later agendas. Who may know of it, the caller says. */
@ApplicationScoped
public class RaisedEntries {

  private final BacklogEntries entries;
  private final Clock clock;

  RaisedEntries(BacklogEntries entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  /**
   * An entry that came from items.
   *
   * @param raised the day on which it came up here
   * @param state OPEN, PLACED, DISMISSED or SETTLED
   * @param dueOn the day it was asked for
   * @param from the items that it came from
   * @param meetingId the meeting it waits for, or on whose agenda it stands
   */
  public record RaisedEntry(
      UUID id,
      String council,
      String title,
      @Nullable String text,
      LocalDate raised,
      String state,
      @Nullable LocalDate dueOn,
      Set<UUID> from,
      @Nullable UUID meetingId) {}

  /** Entries in any state that came from these items, as they came up; one SELECT. */
  public List<RaisedEntry> from(Collection<UUID> items, int most) {
    return items.isEmpty()
        ? List.of()
        : entries.everFrom(items, most).stream().map(this::view).toList();
  }

  private RaisedEntry view(BacklogItem entry) {
    BacklogView view = entry.view();
    return new RaisedEntry(
        view.id(),
        view.council(),
        view.title(),
        view.text(),
        LocalDate.ofInstant(view.createdAt(), clock.getZone()),
        view.state().name(),
        view.dueOn(),
        entry.comesFrom(),
        view.meetingId());
  }
}
