package dk.kkr.decision.minutes;

import com.fasterxml.jackson.annotation.JsonFormat;
import dk.kkr.decision.checks.ErrorOverride;
import dk.kkr.decision.minutes.MinutesDocument.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of minutes, or their draft, as it is read. */
@Schema(name = "Minutes", description = "A version of the minutes of a meeting, or their draft.")
record MinutesView(
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "Name of the council.", examples = "KKR Hovedstaden") String councilName,
    @Schema(description = "A title of the meeting's own.", examples = "Ekstraordinært møde")
        @Nullable String title,
    @Schema(description = "Day of the meeting.", examples = "2022-03-11") LocalDate date,
    @Schema(description = "Local time, HH:mm.", examples = "10:00") @JsonFormat(pattern = "HH:mm")
        @Nullable LocalTime start,
    @Schema(description = "Where it was held.", examples = "Rådhuset, mødesal 1")
        @Nullable String place,
    @Schema(description = "The agenda the decisions were taken on.", examples = "1")
        int agendaVersion,
    @Schema(
            description = "DRAFT for what is not published, else how far the minutes are.",
            examples = "PUBLISHED")
        MinutesState state,
    @Schema(description = "Number of the version; null for a draft.", examples = "1")
        @Nullable Integer minutesVersion,
    @Schema(description = "Number of the newest version; 0 before the first.", examples = "1")
        int newestVersion,
    @Schema(description = "When this was published.", examples = "2022-03-12T09:00:00+01:00")
        @Nullable Instant publishedAt,
    @Schema(
            description = "SHA-256 of what was published, hexadecimal, closed items included.",
            examples = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
        @Nullable String hash,
    @Schema(
            description =
                "Errors that the secretariat answered for when this was published; null outside the"
                    + " council's circle.")
        @Nullable List<ErrorOverride> overrides,
    @Schema(description = "The decision that approved them.") @Nullable Approval approval,
    @Schema(
            description =
                "Points whose decision has been reopened or changed since this version was"
                    + " published. What is decided instead is read with the decision, once it is"
                    + " confirmed.")
        List<PointChange> changedSince,
    @Schema(description = "Sections in the order of the agenda.") List<Section> sections) {

  static MinutesView draft(MinutesDocument document, int newestVersion) {
    return of(document, MinutesState.DRAFT, null, newestVersion, null, null, null, null, List.of());
  }

  /**
   * A published version.
   *
   * @param inside whether the reader belongs to the council's circle
   */
  static MinutesView published(
      Minutes minutes,
      MinutesRelease release,
      MinutesDocument shown,
      boolean inside,
      List<PointChange> changedSince) {
    boolean newest = release.minutesVersion() == minutes.minutesVersion();
    return of(
        shown,
        newest ? minutes.state() : MinutesState.PUBLISHED,
        release.minutesVersion(),
        minutes.minutesVersion(),
        release.publishedAt(),
        release.hash(),
        inside ? release.overrides() : null,
        newest ? minutes.approval() : null,
        changedSince);
  }

  private static MinutesView of(
      MinutesDocument document,
      MinutesState state,
      @Nullable Integer version,
      int newestVersion,
      @Nullable Instant publishedAt,
      @Nullable String hash,
      @Nullable List<ErrorOverride> overrides,
      @Nullable Approval approval,
      List<PointChange> changedSince) {
    return new MinutesView(
        document.meetingId(),
        document.council(),
        document.councilName(),
        document.title(),
        document.date(),
        document.start(),
        document.place(),
        document.agendaVersion(),
        state,
        version,
        newestVersion,
        publishedAt,
        hash,
        overrides,
        approval,
        changedSince,
        document.sections());
  }
}
