package dk.kkr.agenda.versions;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.MeetingState;
import dk.kkr.agenda.meetings.MinutesState;
import dk.kkr.agenda.meetings.VersionKind;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which kind a new version is, and whether it may be. From its day on the meeting itself may change
 * its agenda; when that day is over or the meeting is held, nobody else may. Assumed: the rules of
 * procedure of the councils were not found.
 */
final class KindRules {

  private final Meeting meeting;
  private final boolean minutesTold;
  private final LocalDate today;
  private final VersionChanges changes;

  private KindRules(Meeting meeting, boolean minutesTold, LocalDate today, VersionChanges changes) {
    this.meeting = meeting;
    this.minutesTold = minutesTold;
    this.today = today;
    this.changes = changes;
  }

  /**
   * The kind of the next version.
   *
   * @param asked null for the one that fits
   * @param minutesTold whether minutes from a file are public
   * @param before the version before; null for none
   * @param after the working copy
   * @param inNumbersOf the working copy with the numbers of a version in place of its markers
   * @throws ProblemException 409 {@code wrong-version-kind}, with {@code changes} that do not fit
   */
  static VersionKind of(
      @Nullable VersionKind asked,
      Meeting meeting,
      boolean minutesTold,
      LocalDate today,
      @Nullable Snapshot before,
      Snapshot after,
      UnaryOperator<Snapshot> inNumbersOf) {
    if (before == null) {
      if (asked != null && asked != VersionKind.INVITATION) {
        throw wrong(asked, "No version has gone out yet, so this one is the INVITATION.");
      }
      return VersionKind.INVITATION;
    }
    KindRules rules =
        new KindRules(
            meeting,
            minutesTold,
            today,
            VersionChanges.between(before, after, inNumbersOf.apply(before)));
    VersionKind kind = asked == null ? rules.fitting() : asked;
    rules.require(kind);
    return kind;
  }

  private VersionKind fitting() {
    return over() && !changes.structure().isEmpty() ? VersionKind.AS_HELD : VersionKind.CORRECTION;
  }

  private void require(VersionKind kind) {
    switch (kind) {
      case INVITATION ->
          throw wrong(
              kind,
              "The invitation has gone out. What follows is a CORRECTION, an ADDENDUM or, once the"
                  + " meeting is on, AS_HELD.");
      case CORRECTION -> requireCorrection();
      case ADDENDUM -> requireAddendum();
      case AS_HELD -> requireAmendment();
    }
  }

  private void requireCorrection() {
    if (over() && !changes.structure().isEmpty()) {
      throw wrong(
          VersionKind.CORRECTION,
          "The day of the meeting is over, so items that are taken up, withdrawn or moved are an"
              + " amendment. Release it as AS_HELD with its reason as note.",
          changes.structure());
    }
  }

  private void requireAddendum() {
    if (over()) {
      throw wrong(
          VersionKind.ADDENDUM,
          "The day of the meeting is over, so nothing is added to its invitation any more. What the"
              + " meeting took up is released as AS_HELD.");
    }
    if (!changes.beyondAdditions().isEmpty()) {
      throw wrong(
          VersionKind.ADDENDUM,
          "An addendum only adds items, sections or attachments. Take the other changes back, or"
              + " release a CORRECTION.",
          changes.beyondAdditions());
    }
  }

  private void requireAmendment() {
    if (!begun()) {
      throw wrong(
          VersionKind.AS_HELD,
          "The meeting is on %s. Until then a change is a CORRECTION or an ADDENDUM."
              .formatted(meeting.date()));
    }
    if (meeting.minutesState() != MinutesState.NONE) {
      throw wrong(
          VersionKind.AS_HELD,
          "The minutes of the meeting are published, and they say what was held. Correct the"
              + " minutes in decision-service.");
    }
    if (minutesTold) {
      throw wrong(
          VersionKind.AS_HELD,
          "Minutes from a file are published, and they say what was held. An item that they tell"
              + " of cannot go unless they are taken away first: DELETE /meetings/%s/past-minutes."
                  .formatted(meeting.id()));
    }
    if (changes.structure().isEmpty()) {
      throw wrong(
          VersionKind.AS_HELD,
          "No item was taken up, withdrawn or moved, so the meeting did not change its agenda."
              + " Words are mended by a CORRECTION.");
    }
    if (!changes.words().isEmpty()) {
      throw wrong(
          VersionKind.AS_HELD,
          "An amendment takes up, withdraws and moves items. Words that had gone out are mended by a"
              + " CORRECTION, to which the chair consents: release that by itself.",
          changes.words());
    }
  }

  /**
   * An amendment says why.
   *
   * @throws ProblemException 422 when it does not
   */
  static void requireReason(VersionKind kind, @Nullable String note) {
    if (kind == VersionKind.AS_HELD && (note == null || note.isBlank())) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "An amendment needs its reason. Give it as note; it is public.")
          .at("/note", "must say why the meeting changed its agenda");
    }
  }

  private boolean begun() {
    return meeting.state() == MeetingState.HELD || !today.isBefore(meeting.date());
  }

  private boolean over() {
    return meeting.state() == MeetingState.HELD || today.isAfter(meeting.date());
  }

  private static ProblemException wrong(VersionKind kind, String detail) {
    return wrong(kind, detail, List.of());
  }

  private static ProblemException wrong(VersionKind kind, String detail, List<String> changes) {
    return new ProblemException(
            AgendaProblems.WRONG_VERSION_KIND,
            changes.isEmpty()
                ? detail
                : "%s It is about: %s.".formatted(detail, String.join("; ", changes)))
        .with("kind", kind.name())
        .with("changes", changes);
  }
}
