package dk.kkr.appointment.slates;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a slate stands on a released agenda.
 *
 * @param meetingId the meeting
 * @param itemId the item
 * @param pointId the point
 * @param agendaVersion version of the agenda
 * @param revision the revision of the slate that the point names
 */
@Embeddable
@Schema(name = "SlateListing", description = "Where a slate stands on a released agenda.")
public record Listing(
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(description = "The item.", examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2209")
        UUID itemId,
    @Schema(description = "The point.", examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3309")
        UUID pointId,
    @Schema(description = "Version of the agenda.", examples = "1") int agendaVersion,
    @Schema(description = "The revision of the slate that the point names.", examples = "2")
        long revision) {}
