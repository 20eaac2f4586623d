package dk.kkr.agenda.backlog;

import dk.kkr.agenda.content.Limits;
import dk.kkr.agenda.reference.Councils;
import dk.kkr.platform.input.Day;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about the backlog. */
final class BacklogCommands {

  /** An entry for the documents: without a meeting, which nobody else has. */
  static final String EXAMPLE =
      """
      {"council": "kkr-hovedstaden", "title": "Status for cykelforbindelser",
       "text": "Kommunerne har indmeldt strækninger.", "dueOn": "2022-06-10", "closed": false}""";

  private BacklogCommands() {}

  /** A new entry. */
  @Schema(name = "NewBacklogEntry", description = "Something that is to come onto an agenda.")
  record Add(
      @NotBlank @Pattern(regexp = Councils.KEY, message = Councils.KEY_MESSAGE) @Schema(description = "Key of the council.", examples = "kkr-hovedstaden")
          String council,
      @NotBlank @Size(max = Limits.TITLE) @Pattern(regexp = Limits.ONE_LINE, message = Limits.ONE_LINE_MESSAGE) @Schema(
              description = "Title of the item to be.",
              examples = "Status for cykelforbindelser")
          String title,
      @Nullable @Size(max = Limits.NOTE) @Schema(
              description = "Background of the item to be.",
              examples = "Kommunerne har indmeldt strækninger.")
          String text,
      @Nullable @Day
          @Schema(
              description =
                  "The first meeting on or after this day takes it up; the next one when left out.",
              examples = "2022-06-10")
          LocalDate dueOn,
      @Nullable @Schema(
              description = "The meeting that is to take it up.",
              examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1102")
          UUID requestedMeetingId,
      @Nullable @Schema(
              description = "True when the item to be is not for the public; false when left out.",
              examples = "false")
          Boolean closed) {

    Proposal proposal(LocalDate today) {
      return new Proposal(
          title,
          text,
          List.of(),
          dueOn,
          dueOn == null ? today : dueOn,
          requestedMeetingId,
          Boolean.TRUE.equals(closed));
    }
  }

  /** Where it is to stand. */
  @Schema(name = "Placement", description = "Where on which agenda the entry is to stand.")
  record Place(
      @Nullable @Schema(
              description = "The meeting; the one it waits for when left out.",
              examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1102")
          UUID meetingId,
      @NotNull @Schema(
              description = "A section of that meeting; the item comes last in it.",
              examples = "3a4b5c6d-7e8f-4a1b-8c2d-3e4f5a6b7c01")
          UUID sectionId) {}

  /** A reason. */
  @Schema(name = "Dismissal", description = "Why the entry does not come onto an agenda.")
  record Dismiss(
      @NotBlank @Size(max = Limits.NOTE) @Schema(
              description = "Read by the council only.",
              examples = "Sagen er afsluttet administrativt")
          String reason) {}
}
