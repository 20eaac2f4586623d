package dk.kkr.agenda.checks;

import dk.kkr.agenda.decisions.DecidedPoint;
import dk.kkr.agenda.meetings.MeetingPlan;
import dk.kkr.reference.Council;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agenda as the checks see it, whether it was read from a file or is being written here.
 *
 * @param frame what is known around it
 * @param sectionNumbers printed numbers of the sections, in order
 * @param items in printed order
 * @param beside what else goes out with it, about the meeting and the release: anything that can be
 *     written as JSON
 * @param texts of files
 * @param decided points on which a decision stands, as they were decided on
 */
record CheckedAgenda(
    Frame frame,
    List<String> sectionNumbers,
    List<CheckedItem> items,
    Object beside,
    FileTexts texts,
    List<DecidedPoint> decided) {

  CheckedAgenda {
    sectionNumbers = List.copyOf(sectionNumbers);
    items = List.copyOf(items);
  }

  /** One without other texts, files and decisions. */
  CheckedAgenda(Frame frame, List<String> sectionNumbers, List<CheckedItem> items) {
    this(frame, sectionNumbers, items, List.of(), FileTexts.NONE, List.of());
  }

  /**
   * What is known around an agenda.
   *
   * @param council whose meeting it is; null when not known
   * @param municipalities how many the council has on the day; 0 when not known
   * @param otherCouncils names of the others
   * @param date the day of the meeting; null when not known
   * @param otherMeetings days of the other meetings of the council that stand
   * @param released the day on which the agenda went out last; null while it has not
   * @param today the Danish date
   * @param dispatch when an agenda has to be out
   * @param plan what else is planned of the meeting; null where only a file is known
   */
  record Frame(
      @Nullable Council council,
      int municipalities,
      List<String> otherCouncils,
      @Nullable LocalDate date,
      List<LocalDate> otherMeetings,
      @Nullable LocalDate released,
      @Nullable LocalDate today,
      DispatchRule dispatch,
      @Nullable MeetingPlan plan) {

    Frame {
      otherCouncils = List.copyOf(otherCouncils);
      otherMeetings = otherMeetings.stream().distinct().sorted().toList();
    }

    /** One of a meeting of which nothing else is planned here. */
    Frame(
        @Nullable Council council,
        int municipalities,
        List<String> otherCouncils,
        @Nullable LocalDate date,
        List<LocalDate> otherMeetings,
        @Nullable LocalDate released,
        @Nullable LocalDate today,
        DispatchRule dispatch) {
      this(
          council,
          municipalities,
          otherCouncils,
          date,
          otherMeetings,
          released,
          today,
          dispatch,
          null);
    }

    /** The same of a meeting with this plan. */
    Frame planned(MeetingPlan other) {
      return new Frame(
          council,
          municipalities,
          otherCouncils,
          date,
          otherMeetings,
          released,
          today,
          dispatch,
          other);
    }

    /** The other meetings after this one, in order. */
    List<LocalDate> later() {
      return date == null ? List.of() : otherMeetings.stream().filter(date::isBefore).toList();
    }
  }
}
