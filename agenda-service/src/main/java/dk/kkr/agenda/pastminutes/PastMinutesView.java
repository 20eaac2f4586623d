package dk.kkr.agenda.pastminutes;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The minutes of a meeting of the past, apart from what stands under its items and sections. */
@Schema(
    name = "PastMinutes",
    description =
        "Minutes that were read from a file: a record of the past, no decisions of decision-service."
            + " What they say of an item or section stands there as pastDecision.")
public record PastMinutesView(
    @Schema(
            description = "DRAFT for the secretariat only, PUBLISHED for everybody.",
            examples = "PUBLISHED")
        PastMinutesState state,
    @Schema(description = "Name of the file, as given.", examples = "referat-2019-03-14.md")
        @Nullable String fileName,
    @Schema(description = "When the file was taken in.", examples = "2026-03-01T09:00:00Z")
        Instant takenAt,
    @Schema(description = "Since when everybody may read them.", examples = "2026-03-02T09:00:00Z")
        @Nullable Instant publishedAt,
    @Schema(
            description =
                "Why something that looks like a person number may stand in them; for the"
                    + " secretariat.",
            examples = "Journalnumre, ingen personnumre")
        @Nullable String personNumbersReason,
    @Schema(description = "Who was there and who was not, in the order of the file.")
        List<PastParticipant> participants,
    @Schema(
            description =
                "What they say of items and sections that the agenda does not have; for the"
                    + " secretariat.")
        List<PastDecision> elsewhere) {}
