package dk.kkr.decision.meetings;

/**
 * Told inside this service, in the transaction that takes it in: a meeting has a new day.
 *
 * @param meeting with the new day
 */
public record MeetingMoved(KnownMeeting meeting) {}
