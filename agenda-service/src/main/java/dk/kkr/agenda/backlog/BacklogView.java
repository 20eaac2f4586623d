package dk.kkr.agenda.backlog;

import dk.kkr.agenda.content.Point;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the backlog as its council may see it. */
@Schema(
    name = "BacklogEntry",
    description = "A provisional item: something that has to come onto an agenda of the council.")
record BacklogView(
    @Schema(description = "The entry.", examples = "6f8092a3-7e90-4b1c-9d3e-4f5061728394") UUID id,
    @Schema(description = "Key of the council.", examples = "kkr-hovedstaden") String council,
    @Schema(description = "Where it stands.", examples = "OPEN") BacklogItem.State state,
    @Schema(description = "Title of the item to be.", examples = "Status for cykelforbindelser")
        String title,
    @Schema(
            description = "Background of the item to be.",
            examples = "Kommunerne har indmeldt strækninger.")
        @Nullable String text,
    @Schema(description = "Recommendation of the item to be.") List<Point> points,
    @Schema(
            description =
                "True when the item to be is closed: what it comes from is not for the public.",
            examples = "false")
        boolean closed,
    @Schema(description = "Where it comes from.") Origin origin,
    @Schema(description = "The day it was asked for.", examples = "2022-06-10")
        @Nullable LocalDate dueOn,
    @Schema(description = "The first day whose meeting takes it up.", examples = "2022-06-10")
        LocalDate notBefore,
    @Schema(
            description = "The meeting that was named for it.",
            examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1102")
        @Nullable UUID requestedMeetingId,
    @Schema(
            description =
                "The meeting it waits for, or on whose agenda it stands; null while there is none.",
            examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1102")
        @Nullable UUID meetingId,
    @Schema(
            description = "The item it has become.",
            examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2207")
        @Nullable UUID placedItemId,
    @Schema(
            description = "Why it was dismissed, or how it was settled.",
            examples = "Behandlet på mødet")
        @Nullable String closingNote,
    @Schema(description = "When it was settled.", examples = "2022-06-10")
        @Nullable LocalDate settledOn,
    @Schema(description = "When it came up.", examples = "2022-03-12T08:00:00Z") Instant createdAt,
    @Schema(description = "When it last changed.", examples = "2022-03-12T08:00:00Z")
        Instant updatedAt) {}
