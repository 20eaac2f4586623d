package dk.kkr.quota.announcements;

import dk.kkr.platform.change.Changes;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import dk.kkr.quota.QuotaProblems;
import dk.kkr.quota.announcements.AnnouncementCommands.Change;
import dk.kkr.quota.announcements.AnnouncementCommands.Enter;
import dk.kkr.quota.announcements.AnnouncementCommands.Figuring;
import dk.kkr.quota.announcements.AnnouncementCommands.FromAgenda;
import dk.kkr.quota.announcements.AnnouncementCommands.FromRun;
import dk.kkr.quota.announcements.AnnouncementCommands.Row;
import dk.kkr.quota.announcements.RunReader.Calculated;
import dk.kkr.quota.visibility.Material;
import dk.kkr.quota.visibility.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the secretariat does with announcements; runs in the caller's transaction. */
@ApplicationScoped
class Announcing {

  private final Announcements announcements;
  private final AgendaReader agenda;
  private final RunReader runs;
  private final FigureRules rules;
  private final Changes changes;
  private final Visibility visibility;
  private final Caller caller;
  private final Clock clock;

  Announcing(
      Announcements announcements,
      AgendaReader agenda,
      RunReader runs,
      FigureRules rules,
      Changes changes,
      Visibility visibility,
      Caller caller,
      Clock clock) {
    this.announcements = announcements;
    this.agenda = agenda;
    this.runs = runs;
    this.rules = rules;
    this.changes = changes;
    this.visibility = visibility;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * One that the caller may see.
   *
   * @throws ProblemException 404 otherwise
   */
  Announcement known(UUID id) {
    return announcements
        .findByIdOptional(id)
        .filter(
            found ->
                visibility.shows(
                    found.state() == AnnouncementState.DRAFT
                        ? Material.ANNOUNCEMENT_DRAFT
                        : Material.ANNOUNCEMENT,
                    found.council()))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problems.NOT_FOUND,
                    "There is no announcement %s that this caller may see.".formatted(id)));
  }

  /**
   * One that the caller may change.
   *
   * @throws ProblemException 404 when the caller may not see it, 403 when it is another council's
   */
  Announcement writable(UUID id) {
    Announcement announcement = known(id);
    caller.requireCouncil(announcement.council());
    return announcement;
  }

  Announcement enter(Enter command) {
    caller.requireCouncil(command.council());
    Figures figures = rules.checked(command.figuring());
    return store(
        "announcement.enter",
        new Announcement(
            command.council(), figures, Source.entered(command.source().strip()), List.of()));
  }

  Announcement read(FromAgenda command) {
    caller.requireCouncil(command.council());
    return store("announcement.read", agenda.read(command));
  }

  Announcement calculated(FromRun command) {
    caller.requireCouncil(command.council());
    Calculated calculated = runs.read(command.runId(), command.council());
    LocalDate announcedOn = calculated.quotas().announcedOn();
    List<Row> rows =
        calculated.rows(rules.region(command.council(), command.quotaYear(), announcedOn));
    Figures figures =
        rules.checked(
            new Figuring(
                command.council(),
                command.quotaYear(),
                calculated.quotas().landstal(),
                announcedOn,
                Calculated.sum(rows),
                rows));
    return store(
        "announcement.calculate",
        new Announcement(command.council(), figures, calculated.source(), List.of()));
  }

  private Announcement store(String action, Announcement announcement) {
    announcements.persist(announcement);
    changes.record(action, announcement, null, AnnouncementView.full(announcement));
    return announcement;
  }

  void change(Announcement announcement, Change command) {
    AnnouncementView before = AnnouncementView.full(announcement);
    announcement.change(rules.checked(command.figuring(announcement.council())));
    changes.record(
        "announcement.change", announcement, before, AnnouncementView.full(announcement));
  }

  /**
   * Confirms.
   *
   * @throws ProblemException 409 when it is confirmed already, or another one for its region and
   *     year is; 422 when its day is to come
   */
  void confirm(Announcement announcement) {
    AnnouncementView before = AnnouncementView.full(announcement);
    requireOnly(announcement);
    LocalDate today = LocalDate.now(clock);
    requireAnnounced(announcement, today);
    announcement.confirm(today);
    changes.record(
        "announcement.confirm", announcement, before, AnnouncementView.full(announcement));
  }

  private static void requireAnnounced(Announcement announcement, LocalDate today) {
    LocalDate on = announcement.figures().announcedOn();
    if (on != null && on.isAfter(today)) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "The quotas are announced on %s, which lies in the future. Correct the day, or confirm then."
                  .formatted(on))
          .at("/announcedOn", "must not be in the future");
    }
  }

  private void requireOnly(Announcement announcement) {
    Figures figures = announcement.figures();
    int year = figures.quotaYear();
    announcements
        .announced(figures.region(), year)
        .filter(other -> !other.id().equals(announcement.id()))
        .ifPresent(
            other -> {
              throw new ProblemException(
                      QuotaProblems.ANNOUNCEMENT_EXISTS,
                      "The announcement %s of %s for %d is confirmed already; a region has one for a year."
                          .formatted(other.id(), other.council(), year))
                  .with("announcement", "/announcements/" + other.id());
            });
  }
}
