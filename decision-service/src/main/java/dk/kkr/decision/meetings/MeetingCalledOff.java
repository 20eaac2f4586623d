package dk.kkr.decision.meetings;

/**
 * Told inside this service, in the transaction that takes it in: a meeting will not be held.
 *
 * @param meeting the one cancelled
 * @param reason as the secretariat wrote it
 */
public record MeetingCalledOff(KnownMeeting meeting, String reason) {}
