package dk.kkr.agenda.pastminutes;

import java.util.UUID;

/**
 * Told within the transaction when minutes from a file become public, or are public no longer.
 *
 * @param meetingId the meeting, which the transaction holds
 */
public record PastMinutesShown(UUID meetingId) {}
