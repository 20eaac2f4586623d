package dk.kkr.quota.agendas;

import java.util.UUID;

/**
 * What is needed of the event {@code MeetingCancelled}.
 *
 * @param meetingId the meeting
 */
record MeetingCancelled(UUID meetingId) {}
