package dk.kkr.agenda.meetings;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting as a reader may see it. */
@Schema(
    name = "Meeting",
    description = "A meeting of a council. What the reader may not see yet is null.")
public record MeetingView(
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID id,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(
            description = "Title, where the meeting has one of its own.",
            examples = "Dialogmøde om sundhed")
        @Nullable String title,
    @Schema(description = "The day.", examples = "2022-03-11") LocalDate date,
    @Schema(description = "Whether the day is certain.", examples = "CONFIRMED")
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
            description =
                "What the participants should know; null for the public until an agenda is"
                    + " released.",
            examples = "Parkering i gården. Der er frokost fra kl. 12.")
        @Nullable String practical,
    @Schema(
            description =
                "Who comes besides the members; null for the public until an agenda is released.",
            examples = "[\"Direktøren for trafikselskabet\"]")
        @Nullable List<String> guests,
    @Schema(
            description = "True for a stub of a meeting that is run outside this system.",
            examples = "false")
        boolean external,
    @Schema(
            description = "Where the minutes of a meeting outside this system can be read.",
            examples = "https://example.org/referat.html")
        @Nullable String minutesLink,
    @Schema(description = "Days on the way to it.") List<MeetingDeadline> deadlines,
    @Schema(description = "Where the meeting stands.", examples = "RELEASED") MeetingState state,
    @Schema(
            description = "Why it was cancelled.",
            examples = "Aflyst efter aftale med formandskabet")
        @Nullable String cancellationReason,
    @Schema(
            description =
                "Number of the newest released version of the agenda; 0 before the first.",
            examples = "1")
        int agendaVersion,
    @Schema(description = "Where the minutes stand.", examples = "NONE") MinutesState minutesState,
    @Schema(description = "Version of the minutes last published; 0 for none.", examples = "0")
        int minutesVersion,
    @Schema(
            description =
                "Sections of the working copy, for the secretariat of the council; null for all"
                    + " others, who read the released agenda.")
        @Nullable List<Section> sections,
    @Schema(description = "When it was created.", examples = "2022-01-10T08:00:00Z")
        Instant createdAt,
    @Schema(description = "When it last changed.", examples = "2022-03-04T09:15:00Z")
        Instant updatedAt) {

  static MeetingView of(Meeting meeting, Reader reader) {
    boolean prepared = meeting.agendaVersion() > 0 || reader.mayRead(Content.PREPARATION);
    MeetingPlan plan = meeting.plan();
    return new MeetingView(
        meeting.id(),
        meeting.council(),
        plan.title(),
        plan.date(),
        plan.dateStatus(),
        plan.start(),
        plan.end(),
        plan.place(),
        prepared ? plan.practical() : null,
        prepared ? plan.guests() : null,
        plan.external(),
        plan.minutesLink(),
        plan.deadlines(),
        meeting.state(),
        meeting.cancellationReason(),
        meeting.agendaVersion(),
        meeting.minutesState(),
        meeting.minutesVersion(),
        reader.mayRead(Content.WORKING_COPY) ? meeting.outline().sections() : null,
        meeting.createdAt(),
        meeting.updatedAt());
  }

  /** Everything, for the audit trail. */
  static MeetingView full(Meeting meeting) {
    return of(meeting, Reader.SECRETARIAT);
  }
}
