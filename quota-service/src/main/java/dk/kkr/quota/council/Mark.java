package dk.kkr.quota.council;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agreement or an allocation stands on a released agenda.
 *
 * @param meetingId the meeting
 * @param itemId the item
 * @param pointId the point that decides on it
 * @param agendaVersion version of the agenda
 * @param contentRevision revision of it that the point pins
 * @param closed whether the item is closed to the public
 */
@Embeddable
@Schema(name = "BeforeCouncil", description = "Where something stands on a released agenda.")
public record Mark(
    @Schema(description = "The meeting.", examples = "5f0d3c1e-8a57-4a43-9f0e-2f5f0c0a1101")
        UUID meetingId,
    @Schema(description = "The item.", examples = "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201")
        UUID itemId,
    @Schema(
            description = "The point that decides on it.",
            examples = "9c2fab63-1d2e-4b8f-9e66-7b2c4d5e3301")
        UUID pointId,
    @Schema(description = "Version of the agenda.", examples = "1") int agendaVersion,
    @Schema(description = "Revision of it that the point pins.", examples = "1")
        long contentRevision,
    @Schema(description = "Whether the item is closed to the public.") boolean closed) {

  /** The same, where the item is closed to the public or open now. */
  public Mark shown(boolean nowClosed) {
    return new Mark(meetingId, itemId, pointId, agendaVersion, contentRevision, nowClosed);
  }
}
