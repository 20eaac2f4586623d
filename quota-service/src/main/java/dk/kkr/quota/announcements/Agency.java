package dk.kkr.quota.announcements;

import dk.kkr.platform.change.Changes;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.quota.announcements.AgreementsOnQuotas.NewLandstal;
import dk.kkr.quota.announcements.AnnouncementCommands.Figuring;
import dk.kkr.quota.announcements.AnnouncementCommands.Row;
import dk.kkr.quota.announcements.RevisionCommands.Fix;
import dk.kkr.quota.announcements.RevisionCommands.Revise;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the agency did with announced quotas; runs in the caller's transaction. */
@ApplicationScoped
class Agency {

  private final Announcements announcements;
  private final AgreementsOnQuotas agreements;
  private final FigureRules rules;
  private final RunReader runs;
  private final Changes changes;
  private final Clock clock;

  Agency(
      Announcements announcements,
      AgreementsOnQuotas agreements,
      FigureRules rules,
      RunReader runs,
      Changes changes,
      Clock clock) {
    this.announcements = announcements;
    this.agreements = agreements;
    this.rules = rules;
    this.runs = runs;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Puts down that the agency fixed the quotas.
   *
   * @throws ProblemException 409 for a draft, for one that a newer one replaced and where they are
   *     fixed already; 422 for a day that cannot be and rows that do not fit
   */
  void fix(Announcement announcement, Fix command) {
    announcements.lock(announcement);
    announcement.requireFixable();
    Figures figures = announcement.figures();
    requireDay(command.fixedOn(), figures.announcedOn(), "/fixedOn");
    List<AnnouncedQuota> rows = fixedRows(announcement, command.rows());
    Fixing fixing = new Fixing(command.fixedOn(), command.source().strip(), rows);
    boolean agreed =
        agreements.on(List.of(announcement.id())).stream().anyMatch(AgreementProgress::finalised);
    AnnouncementView before = AnnouncementView.full(announcement);
    announcement.fix(fixing, LawFindings.ofFixing(figures, fixing, agreed));
    changes.record("announcement.fix", announcement, before, AnnouncementView.full(announcement));
  }

  private @Nullable List<AnnouncedQuota> fixedRows(
      Announcement announcement, @Nullable List<Row> rows) {
    if (rows == null) {
      return null;
    }
    Figures figures = announcement.figures();
    List<AnnouncedQuota> checked =
        checked(announcement, figures.landstal(), figures.regionTotal(), rows).rows();
    return numbers(checked).equals(numbers(figures.rows())) ? null : checked;
  }

  private static List<Integer> numbers(List<AnnouncedQuota> rows) {
    return rows.stream().map(AnnouncedQuota::quota).toList();
  }

  /**
   * Puts down that the landstal was changed: a new announcement holds from now on, and agreements
   * lapse or stand by their rule.
   *
   * @return the new announcement
   * @throws ProblemException 409 for a draft and for one that a newer one replaced; 422 for a day
   *     or landstal that cannot be and rows that do not fit
   */
  Announcement revise(Announcement old, Revise command) {
    announcements.lock(old);
    old.requireHolds();
    requireDay(command.revisedOn(), old.figures().announcedOn(), "/revisedOn");
    RevisedQuotas quotas = quotas(old, command);
    requireRevisable(old, command, quotas.landstal());
    Integer before = old.figures().landstal();
    int after = quotas.landstal();
    List<AgreementConsequence> consequences =
        agreements.consequences(old.id(), command.revisedOn());
    Figures figures = checked(old, after, quotas.regionTotal(), quotas.rows());
    Figures dated =
        new Figures(
            figures.quotaYear(),
            after,
            command.revisedOn(),
            figures.region(),
            figures.regionTotal(),
            figures.rows());
    String source = command.source().strip();
    Announcement revised =
        new Announcement(
            old.council(),
            dated,
            Source.entered(source),
            LawFindings.ofRevision(before, after, consequences, source),
            new Revision(
                old.id(),
                before,
                after,
                before == null ? null : Threshold.exceeded(before, after),
                command.revisedOn(),
                old.regionOn(),
                QuotaChange.between(old.holding(), figures.rows()),
                consequences),
            LocalDate.now(clock));
    replace(old, revised);
    agreements.revise(old.id(), new NewLandstal(revised.id(), command.revisedOn(), before, after));
    return revised;
  }

  private RevisedQuotas quotas(Announcement old, Revise command) {
    UUID runId = command.runId();
    return runId == null
        ? RevisedQuotas.given(command)
        : RevisedQuotas.of(
            runs.read(runId, old.council()),
            rules.region(old.council(), old.figures().quotaYear(), old.regionOn()),
            command);
  }

  // The old one first: a council has one that holds for a year.
  private void replace(Announcement old, Announcement revised) {
    AnnouncementView before = AnnouncementView.full(old);
    old.replacedBy(revised.id());
    changes.record("announcement.revise", old, before, AnnouncementView.full(old));
    announcements.persist(revised);
    changes.record("announcement.replace", revised, null, AnnouncementView.full(revised));
  }

  private static void requireRevisable(Announcement old, Revise command, int landstal) {
    Figures figures = old.figures();
    int year = figures.quotaYear();
    if (command.revisedOn().getYear() < year - 1 || command.revisedOn().getYear() > year) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "The landstal for %d is announced in %d and changed in that year or in %d."
                  .formatted(year, year - 1, year))
          .at("/revisedOn", "must lie in %d or %d".formatted(year - 1, year));
    }
    if (Objects.equals(figures.landstal(), landstal)) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "The landstal for %d is %d already.".formatted(year, landstal))
          .at("/landstal", "is the landstal already");
    }
  }

  /**
   * The figures of rows on the municipalities that the announcement has: assumed to stay the same
   * for a year's quotas, also when regions change within it.
   */
  private Figures checked(
      Announcement announcement, @Nullable Integer landstal, int regionTotal, List<Row> rows) {
    Figures figures = announcement.figures();
    int year = figures.quotaYear();
    LocalDate first = announcement.regionOn();
    return rules.checked(
        new Figuring(announcement.council(), year, landstal, first, regionTotal, rows),
        rules.region(announcement.council(), year, first));
  }

  private void requireDay(LocalDate day, @Nullable LocalDate announcedOn, String pointer) {
    LocalDate today = LocalDate.now(clock);
    if (day.isAfter(today)) {
      throw new ProblemException(
              Problems.INVALID_INPUT, "%s lies in the future; today is %s.".formatted(day, today))
          .at(pointer, "must not be in the future");
    }
    if (announcedOn != null && day.isBefore(announcedOn)) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "The quotas were announced on %s; nothing was fixed or changed before."
                  .formatted(announcedOn))
          .at(pointer, "must not be before " + announcedOn);
    }
  }
}
