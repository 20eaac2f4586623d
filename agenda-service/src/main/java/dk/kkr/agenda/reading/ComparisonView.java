package dk.kkr.agenda.reading;

import dk.kkr.agenda.comparison.AgendaComparison;
import dk.kkr.agenda.comparison.ItemChange;
import dk.kkr.agenda.comparison.PassageChange;
import dk.kkr.agenda.comparison.SectionChange;
import dk.kkr.agenda.meetings.VersionKind;
import dk.kkr.agenda.versions.AgendaView;
import dk.kkr.agenda.versions.VersionView;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of an agenda.
 *
 * @param meetingId the meeting
 * @param from number of the earlier version
 * @param to number of the later version; null for the working copy
 * @param kind what the later version is
 * @param note what was said about it
 * @param same true when nothing differs
 * @param head changes of date, place and the like
 * @param sections those that changed
 * @param items those that changed
 */
@Schema(
    name = "AgendaComparison",
    description =
        "What differs between two versions of an agenda, as the caller may read them today, in the"
            + " order of the later version, with what is removed where it stood. Results are not"
            + " compared: they are those of today in every version.")
record ComparisonView(
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(description = "Number of the earlier version.", examples = "1") int from,
    @Schema(description = "Number of the later version; null for the working copy.", examples = "2")
        @Nullable Integer to,
    @Schema(
            description = "What the later version is; null for the working copy.",
            examples = "AS_HELD")
        @Nullable VersionKind kind,
    @Schema(
            description = "What was said about the later version: of an amendment, why.",
            examples = "Punkt 3.4 blev taget op på mødet")
        @Nullable String note,
    @Schema(description = "True when nothing differs.", examples = "false") boolean same,
    @Schema(description = "Changes of date, place and the like.") List<PassageChange> head,
    @Schema(description = "Sections that changed.") List<SectionChange> sections,
    @Schema(description = "Items that changed.") List<ItemChange> items) {

  /** An earlier, released version against a later one or the working copy. */
  static ComparisonView of(AgendaView earlier, AgendaView later) {
    AgendaComparison comparison =
        AgendaComparison.of(ComparedAgendas.of(earlier), ComparedAgendas.of(later));
    VersionView from = Objects.requireNonNull(earlier.version());
    VersionView to = later.version();
    return new ComparisonView(
        earlier.meetingId(),
        from.number(),
        to == null ? null : Integer.valueOf(to.number()),
        to == null ? null : to.kind(),
        to == null ? null : to.note(),
        comparison.same(),
        comparison.head(),
        comparison.sections(),
        comparison.items());
  }
}
