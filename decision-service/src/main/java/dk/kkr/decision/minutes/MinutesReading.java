package dk.kkr.decision.minutes;

import dk.kkr.decision.points.DecisionView;
import dk.kkr.decision.points.Decisions;
import dk.kkr.decision.sheets.DecisionSheets;
import dk.kkr.decision.sheets.SheetSummary;
import dk.kkr.decision.visibility.Material;
import dk.kkr.decision.visibility.Visibility;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds what the current caller reads of minutes. */
@ApplicationScoped
class MinutesReading {

  private final MinutesBook book;
  private final Drafting drafting;
  private final DecisionSheets sheets;
  private final Decisions decisions;
  private final Visibility visibility;

  MinutesReading(
      MinutesBook book,
      Drafting drafting,
      DecisionSheets sheets,
      Decisions decisions,
      Visibility visibility) {
    this.book = book;
    this.drafting = drafting;
    this.sheets = sheets;
    this.decisions = decisions;
    this.visibility = visibility;
  }

  /**
   * A published version, or the draft.
   *
   * @param version a number, or null for the newest
   * @param draft true for what is not published
   */
  Reading read(UUID meetingId, @Nullable Integer version, boolean draft) {
    if (draft) {
      return draft(meetingId);
    }
    Minutes minutes = book.findById(meetingId);
    if (minutes == null) {
      throw new ProblemException(
              Problems.NOT_FOUND,
              "There are no published minutes of a meeting %s. The council's own circle reads the draft with draft=true."
                  .formatted(meetingId))
          .inDanish("Der er ikke offentliggjort et referat af mødet.");
    }
    MinutesRelease release =
        book.release(meetingId, version == null ? minutes.minutesVersion() : version)
            .orElseThrow(
                () ->
                    new ProblemException(
                            Problems.NOT_FOUND,
                            "The newest version of the minutes is %d; not every number below has one."
                                .formatted(minutes.minutesVersion()))
                        .inDanish(
                            "Den nyeste version af referatet er version %d."
                                .formatted(minutes.minutesVersion())));
    Today today =
        new Today(
            sheets.lines(meetingId),
            decisions.ofMeeting(meetingId),
            visibility.shows(Material.CLOSED_ITEM, minutes.council()));
    MinutesDocument shown = release.document().shown(today);
    MinutesView view =
        MinutesView.published(
            minutes,
            release,
            shown,
            visibility.shows(Material.WORKING_DETAILS, minutes.council()),
            today.changes(shown));
    return new Reading(
        minutes.version(),
        "%s-v%d-%s"
            .formatted(
                visibility.tag(minutes.council()),
                release.minutesVersion(),
                MinutesDocument.hashOf(view).substring(0, 16)),
        view);
  }

  private Reading draft(UUID meetingId) {
    SheetSummary sheet = sheets.find(meetingId).orElseThrow(() -> noSheet(meetingId));
    visibility.require(Material.MINUTES_DRAFT, sheet.council());
    List<DecisionView> points = decisions.ofMeeting(meetingId);
    MinutesDocument document = drafting.draft(sheet, points);
    Minutes minutes = book.findById(meetingId);
    return new Reading(
        0,
        "draft-" + document.hash().substring(0, 16),
        MinutesView.draft(document, minutes == null ? 0 : minutes.minutesVersion()));
  }

  static ProblemException noSheet(UUID meetingId) {
    return new ProblemException(
        Problems.NOT_FOUND,
        "There is no sheet of a meeting %s. It comes with the first release of the meeting's agenda."
            .formatted(meetingId));
  }

  /**
   * What is read.
   *
   * @param version tells its states apart
   * @param tag the representation, without the format
   * @param view as this caller sees it
   */
  record Reading(long version, String tag, MinutesView view) {}
}
