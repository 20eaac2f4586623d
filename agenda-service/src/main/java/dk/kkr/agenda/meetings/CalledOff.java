package dk.kkr.agenda.meetings;

/**
 * Told within the transaction when a meeting is called off: its items have to go somewhere.
 *
 * @param meeting in its new state
 */
public record CalledOff(Meeting meeting) {}
