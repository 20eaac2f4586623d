package dk.kkr.agenda.meetings;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.kkr.agenda.content.Given;
import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.reference.Councils;
import dk.kkr.platform.input.Day;
import dk.kkr.platform.input.NoPersonNumber;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about meetings. */
final class MeetingCommands {

  private static final String WEB = "https?://\\S+";
  private static final String WEB_MESSAGE = "must be a web address: http or https, without spaces";

  private MeetingCommands() {}

  /** A new meeting. */
  @Schema(name = "NewMeeting", description = "A meeting to create.")
  record Create(
      @NotBlank @Pattern(regexp = Councils.KEY, message = Councils.KEY_MESSAGE) @Schema(
              description = "Key of the council, one of GET /councils.",
              examples = "kkr-hovedstaden")
          String council,
      @Nullable @Size(max = Limits.TITLE) @Pattern(regexp = Limits.ONE_LINE, message = Limits.ONE_LINE_MESSAGE) @NoPersonNumber
          @Schema(
              description = "Title, where the meeting has one of its own.",
              examples = "Dialogmøde om sundhed")
          String title,
      @NotNull @Day
          @Schema(description = "The day; one meeting a day per council.", examples = "2022-03-11")
          LocalDate date,
      @Nullable @Schema(
              description = "Whether the day is certain; CONFIRMED when left out.",
              examples = "CONFIRMED")
          DateStatus dateStatus,
      @Nullable @JsonFormat(pattern = "HH:mm")
          @Schema(
              description = "Start in Danish time.",
              implementation = String.class,
              pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$",
              examples = "10:00")
          LocalTime start,
      @Nullable @JsonFormat(pattern = "HH:mm")
          @Schema(
              description = "End in Danish time, after the start.",
              implementation = String.class,
              pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$",
              examples = "12:00")
          LocalTime end,
      @Nullable @Size(max = Limits.LINE) @NoPersonNumber
          @Schema(description = "Where it is held.", examples = "Rådhuset, mødesal 1")
          String place,
      @Nullable @Size(max = Limits.NOTE) @NoPersonNumber
          @Schema(
              description = "What the participants should know.",
              examples = "Parkering i gården. Der er frokost fra kl. 12.")
          String practical,
      @Size(max = Limits.ENTRIES) @Schema(
              description = "Who comes besides the members.",
              examples = "[\"Direktøren for trafikselskabet\"]")
          @Nullable List<@NotBlank @Size(max = Limits.LINE) @NoPersonNumber String> guests,
      @Schema(
              description = "True for a stub of a meeting that is run outside this system.",
              examples = "false")
          @Nullable Boolean external,
      @Nullable @Size(max = Limits.LINK) @Pattern(regexp = WEB, message = WEB_MESSAGE) @NoPersonNumber
          @Schema(
              description = "Where the minutes of a meeting outside this system can be read.",
              examples = "https://example.org/referat.html")
          String minutesLink,
      @Size(max = 20) @Schema(description = "Days on the way to it; may be left out.")
          @Nullable List<@NotNull @Valid MeetingDeadline> deadlines,
      @Size(max = Limits.SECTIONS) @Schema(description = "Sections to begin with, in order; may be left out.")
          @Nullable List<@NotNull @Valid NewSection> sections) {

    MeetingPlan plan() {
      return new Replan(
              title,
              date,
              dateStatus,
              start,
              end,
              place,
              practical,
              guests,
              external,
              minutesLink,
              deadlines)
          .plan();
    }

    Outline outline() {
      return new Outline(
          Given.list(sections).stream()
              .map(each -> new Section(UUID.randomUUID(), each.number(), each.title()))
              .toList());
    }
  }

  /** The whole plan of a meeting. */
  @Schema(
      name = "MeetingPlan",
      description =
          "The whole plan of a meeting; what is left out is taken away. A meeting can be sent back as"
              + " it was read: what is not of the plan is passed over.")
  @JsonIgnoreProperties({
    "id",
    "council",
    "state",
    "cancellationReason",
    "agendaVersion",
    "minutesState",
    "minutesVersion",
    "sections",
    "createdAt",
    "updatedAt"
  })
  record Replan(
      @Nullable @Size(max = Limits.TITLE) @Pattern(regexp = Limits.ONE_LINE, message = Limits.ONE_LINE_MESSAGE) @NoPersonNumber
          @Schema(
              description = "Title, where the meeting has one of its own.",
              examples = "Dialogmøde om sundhed")
          String title,
      @NotNull @Day
          @Schema(description = "The day; one meeting a day per council.", examples = "2022-03-18")
          LocalDate date,
      @Nullable @Schema(
              description = "Whether the day is certain; CONFIRMED when left out.",
              examples = "CONFIRMED")
          DateStatus dateStatus,
      @Nullable @JsonFormat(pattern = "HH:mm")
          @Schema(
              description = "Start in Danish time.",
              implementation = String.class,
              pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$",
              examples = "10:00")
          LocalTime start,
      @Nullable @JsonFormat(pattern = "HH:mm")
          @Schema(
              description = "End in Danish time, after the start.",
              implementation = String.class,
              pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$",
              examples = "12:00")
          LocalTime end,
      @Nullable @Size(max = Limits.LINE) @NoPersonNumber
          @Schema(description = "Where it is held.", examples = "Rådhuset, mødesal 2")
          String place,
      @Nullable @Size(max = Limits.NOTE) @NoPersonNumber
          @Schema(
              description = "What the participants should know.",
              examples = "Parkering i gården. Der er frokost fra kl. 12.")
          String practical,
      @Size(max = Limits.ENTRIES) @Schema(
              description = "Who comes besides the members.",
              examples = "[\"Direktøren for trafikselskabet\"]")
          @Nullable List<@NotBlank @Size(max = Limits.LINE) @NoPersonNumber String> guests,
      @Schema(
              description =
                  "True for a stub of a meeting that is run outside this system; not once an agenda"
                      + " is released.",
              examples = "false")
          @Nullable Boolean external,
      @Nullable @Size(max = Limits.LINK) @Pattern(regexp = WEB, message = WEB_MESSAGE) @NoPersonNumber
          @Schema(
              description = "Where the minutes of a meeting outside this system can be read.",
              examples = "https://example.org/referat.html")
          String minutesLink,
      @Size(max = 20) @Schema(description = "Days on the way to it; may be left out.")
          @Nullable List<@NotNull @Valid MeetingDeadline> deadlines) {

    MeetingPlan plan() {
      return new MeetingPlan(
          title,
          date,
          dateStatus == null ? DateStatus.CONFIRMED : dateStatus,
          start,
          end,
          place,
          practical,
          Given.list(guests),
          Boolean.TRUE.equals(external),
          minutesLink,
          Given.list(deadlines));
    }
  }

  /** A section to begin with. */
  @Schema(name = "NewSection", description = "A section of the agenda.")
  record NewSection(
      @NotBlank @Size(max = Limits.NUMBER) @Pattern(regexp = Limits.PRINTED, message = Limits.PRINTED_MESSAGE) @Schema(description = "Number as printed.", examples = "3")
          String number,
      @NotBlank @Size(max = Limits.TITLE) @Pattern(regexp = Limits.ONE_LINE, message = Limits.ONE_LINE_MESSAGE) @Schema(description = "Title as printed.", examples = "Fælles sager")
          String title) {}

  /** A section and its place. */
  @Schema(name = "SectionPlan", description = "A section of the agenda and its place.")
  record PutSection(
      @NotBlank @Size(max = Limits.NUMBER) @Pattern(regexp = Limits.PRINTED, message = Limits.PRINTED_MESSAGE) @Schema(description = "Number as printed.", examples = "4")
          String number,
      @NotBlank @Size(max = Limits.TITLE) @Pattern(regexp = Limits.ONE_LINE, message = Limits.ONE_LINE_MESSAGE) @Schema(description = "Title as printed.", examples = "Udpegninger")
          String title,
      @Nullable @Min(1) @Max(Limits.SECTIONS) @Schema(
              description =
                  "Place on the agenda, counted from 1; left out, a new section comes last and an"
                      + " existing one stays where it is.",
              examples = "4")
          Integer position) {}

  /** A reason. */
  @Schema(
      name = "Cancellation",
      description = "Why the meeting is called off, and what becomes of its items.")
  record Cancel(
      @NotBlank @Size(max = Limits.NOTE) @NoPersonNumber
          @Schema(
              description = "Public, and told to other services.",
              examples = "Aflyst efter aftale med formandskabet")
          String reason,
      @Nullable @Schema(
              description =
                  "False when the items shall not return to the backlog, such as before a file is"
                      + " imported again; true when left out.",
              examples = "true")
          Boolean itemsToBacklog) {

    boolean itemsReturn() {
      return !Boolean.FALSE.equals(itemsToBacklog);
    }
  }

  /** Rules that no annotation on a field can state. */
  static void check(MeetingPlan plan) {
    LocalTime start = plan.start();
    LocalTime end = plan.end();
    if (end != null && (start == null || !end.isAfter(start))) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "A meeting ends after it starts, on the same day. Give a start before the end, or no"
                  + " end.")
          .at("/end", "must be after start");
    }
  }
}
