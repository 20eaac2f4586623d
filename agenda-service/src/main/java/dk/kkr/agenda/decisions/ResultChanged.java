package dk.kkr.agenda.decisions;

import java.util.UUID;

/**
 * Told within the transaction when the result of a point comes in, is withdrawn or changes.
 *
 * @param meetingId the meeting on whose agenda the point stands, whose row the transaction holds
 * @param pointId the point
 */
public record ResultChanged(UUID meetingId, UUID pointId) {}
