package dk.kkr.agenda.imports;

import dk.kkr.agenda.checks.CheckFinding;
import dk.kkr.agenda.importing.DocumentKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import as the secretariat sees it. */
@Schema(
    name = "Import",
    description = "A file that was taken in as the draft of a meeting, with every doubt about it.")
record ImportView(
    @Schema(description = "The import.", examples = "8192b4c5-90a2-4d3e-9f50-61728394a5b6") UUID id,
    @Schema(
            description = "AGENDA, or MINUTES of a meeting that has been held.",
            examples = "AGENDA")
        DocumentKind kind,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(
            description = "The meeting it became.",
            examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(
            description = "Path of that meeting.",
            examples = "/meetings/5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        String meeting,
    @Schema(description = "Name of the file, as given.", examples = "dagsorden-2022-03-11.md")
        @Nullable String fileName,
    @Schema(
            description = "SHA-256 of the file, hexadecimal.",
            examples = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
        String sha256,
    @Schema(description = "Size of the file in bytes.", examples = "18230") int bytes,
    @Schema(description = "Sections taken in.", examples = "7") int sections,
    @Schema(description = "Items taken in.", examples = "11") int items,
    @Schema(description = "Recommendation points taken in, leads and leaves.", examples = "17")
        int points,
    @Schema(description = "Every doubt, and every line that stands in no field.")
        List<FindingView> findings,
    @Schema(description = "What the checks found on the agenda as it stands in the file.")
        List<CheckFinding> checks,
    @Schema(description = "When.", examples = "2022-03-01T09:00:00Z") Instant importedAt,
    @Schema(description = "Who.", examples = "secretariat") String importedBy) {}
