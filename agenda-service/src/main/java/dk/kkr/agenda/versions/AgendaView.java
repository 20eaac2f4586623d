package dk.kkr.agenda.versions;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.kkr.agenda.items.ItemView;
import dk.kkr.agenda.items.Lens;
import dk.kkr.agenda.meetings.DateStatus;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.MeetingDeadline;
import dk.kkr.agenda.meetings.MeetingPlan;
import dk.kkr.agenda.meetings.MeetingState;
import dk.kkr.agenda.meetings.VersionKind;
import dk.kkr.agenda.pastminutes.PastDecision;
import dk.kkr.agenda.pastminutes.PastMinutes;
import dk.kkr.agenda.pastminutes.PastMinutesView;
import dk.kkr.agenda.visibility.Content;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole agenda as a reader may see it. */
@Schema(
    name = "Agenda",
    description =
        "A whole agenda: a released version, or the working copy. Date, time and place are those of"
            + " that version; state and results are those of today.")
public record AgendaView(
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(
            description = "Title, where the meeting has one of its own.",
            examples = "Dialogmøde om sundhed")
        @Nullable String title,
    @Schema(description = "The day.", examples = "2022-03-11") LocalDate date,
    @Schema(description = "Whether that day is certain.", examples = "CONFIRMED")
        DateStatus dateStatus,
    @JsonFormat(pattern = "HH:mm")
        @Schema(
            description = "Start in Danish time.",
            implementation = String.class,
            pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$",
            examples = "10:00")
        @Nullable LocalTime start,
    @JsonFormat(pattern = "HH:mm")
        @Schema(
            description = "End in Danish time.",
            implementation = String.class,
            pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$",
            examples = "12:00")
        @Nullable LocalTime end,
    @Schema(description = "Where it is held.", examples = "Rådhuset, mødesal 1")
        @Nullable String place,
    @Schema(
            description = "What the participants should know.",
            examples = "Parkering i gården. Der er frokost fra kl. 12.")
        @Nullable String practical,
    @Schema(
            description = "Who comes besides the members.",
            examples = "[\"Direktøren for trafikselskabet\"]")
        List<String> guests,
    @Schema(description = "Days on the way to the meeting.") List<MeetingDeadline> deadlines,
    @Schema(description = "Where the meeting stands today.", examples = "RELEASED")
        MeetingState state,
    @Schema(
            description = "Of a cancelled meeting, why.",
            examples = "Aflyst efter aftale med formandskabet")
        @Nullable String cancellationReason,
    @Schema(
            description =
                "When and where the meeting is to be by its plan of today; null where this version says"
                    + " the same.")
        @Nullable MovedMeeting moved,
    @Schema(description = "True for the working copy.", examples = "false") boolean draft,
    @Schema(description = "The version shown; null for the working copy.")
        @Nullable VersionView version,
    @Schema(description = "Number of the newest released version; 0 for none.", examples = "2")
        int newestVersion,
    @Schema(description = "All released versions, in order: each can be read and compared.")
        List<IssuedVersion> versions,
    @Schema(description = "Version of the minutes last published; 0 for none.", examples = "0")
        int minutesVersion,
    @Schema(description = "True when only what an addendum adds is shown.", examples = "false")
        boolean additionsOnly,
    @Schema(
            description =
                "Of an addendum: the items that the version before did not have. Empty for every other"
                    + " version.",
            examples = "[\"7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201\"]")
        List<UUID> addedItems,
    @Schema(
            description =
                "Of a working copy: SHA-256 of all that it says; the chair consents to exactly this."
                    + " Null for a released version.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable String draftHash,
    @Schema(
            description =
                "Minutes that were read from a file, if there are any that the reader may read.")
        @Nullable PastMinutesView pastMinutes,
    @Schema(description = "Sections in order; a section may be empty.")
        List<AgendaSection> sections) {

  /** When and where a meeting is to be after it was moved. */
  @Schema(name = "MovedMeeting", description = "When and where a meeting is to be by now.")
  public record MovedMeeting(
      @Schema(description = "The day.", examples = "2022-03-14") LocalDate date,
      @JsonFormat(pattern = "HH:mm")
          @Schema(
              description = "Start in Danish time.",
              implementation = String.class,
              pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$",
              examples = "13:00")
          @Nullable LocalTime start,
      @Schema(description = "Where it is held.", examples = "Rådhuset, mødesal 2")
          @Nullable String place) {

    static @Nullable MovedMeeting of(MeetingPlan told, MeetingPlan now) {
      boolean same =
          told.date().equals(now.date())
              && Objects.equals(told.start(), now.start())
              && Objects.equals(told.place(), now.place());
      return same ? null : new MovedMeeting(now.date(), now.start(), now.place());
    }
  }

  /** A released version in short. */
  @Schema(name = "IssuedVersion", description = "A released version of the agenda, in short.")
  public record IssuedVersion(
      @Schema(description = "Its number.", examples = "1") int number,
      @Schema(description = "What it is.", examples = "INVITATION") VersionKind kind) {}

  /** A section with its items. */
  @Schema(name = "AgendaSection", description = "A section of an agenda with its items.")
  public record AgendaSection(
      @Schema(
              description = "Kept from version to version.",
              examples = "3a4b5c6d-7e8f-4a1b-8c2d-3e4f5a6b7c01")
          UUID id,
      @Schema(description = "Number as printed.", examples = "3") String number,
      @Schema(description = "Title as printed.", examples = "Fælles sager") String title,
      @Schema(
              description =
                  "What minutes from a file tell directly under the section: a record of the past."
                      + " Null where there is none.")
          @Nullable PastDecision pastDecision,
      @Schema(description = "Items in printed order; may be empty.") List<ItemView> items) {}

  /**
   * A released version, or what it adds to the one before it.
   *
   * @param issued all released versions
   * @param added items that an addendum added
   */
  static AgendaView released(
      Meeting meeting,
      List<IssuedVersion> issued,
      Snapshot shown,
      AgendaVersion version,
      boolean additionsOnly,
      List<UUID> added,
      Lens lens) {
    return of(meeting, issued, shown, VersionView.of(version), additionsOnly, added, null, lens);
  }

  /** The working copy. */
  static AgendaView draft(
      Meeting meeting, List<IssuedVersion> issued, Snapshot snapshot, Lens lens) {
    return of(meeting, issued, snapshot, null, false, List.of(), Releasing.hash(snapshot), lens);
  }

  private static AgendaView of(
      Meeting meeting,
      List<IssuedVersion> issued,
      Snapshot snapshot,
      @Nullable VersionView version,
      boolean additionsOnly,
      List<UUID> added,
      @Nullable String draftHash,
      Lens lens) {
    MeetingPlan plan = snapshot.plan();
    return new AgendaView(
        meeting.id(),
        meeting.council(),
        plan.title(),
        plan.date(),
        plan.dateStatus(),
        plan.start(),
        plan.end(),
        plan.place(),
        plan.practical(),
        plan.guests(),
        plan.deadlines(),
        meeting.state(),
        meeting.cancellationReason(),
        MovedMeeting.of(plan, meeting.plan()),
        version == null,
        version,
        meeting.agendaVersion(),
        issued,
        meeting.minutesVersion(),
        additionsOnly,
        added,
        draftHash,
        past(lens),
        snapshot.sections().stream()
            .map(
                section ->
                    new AgendaSection(
                        section.id(),
                        section.number(),
                        section.title(),
                        lens.past() == null ? null : lens.past().under(section.id()).orElse(null),
                        section.items().stream()
                            .map(
                                item ->
                                    ItemView.of(
                                        item.id(),
                                        meeting.id(),
                                        item.place(),
                                        item.content(),
                                        lens))
                            .toList()))
            .toList());
  }

  private static @Nullable PastMinutesView past(Lens lens) {
    PastMinutes past = lens.past();
    if (past == null) {
      return null;
    }
    return lens.reader().mayRead(Content.WORKING_COPY) ? past.full() : past.shown();
  }
}
