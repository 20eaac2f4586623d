package dk.kkr.agenda.meetings;

import java.util.UUID;

/**
 * Told within the transaction when a meeting is moved to another day.
 *
 * @param meetingId the meeting
 */
public record MeetingMoved(UUID meetingId) {}
