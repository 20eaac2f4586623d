package dk.kkr.agenda.meetings;

/**
 * Told within the transaction when a meeting is called off: its items have to go somewhere.
 *
 * @param meeting in its new state
 * @param itemsToBacklog false when its items are not wanted any more
 */
public record CalledOff(Meeting meeting, boolean itemsToBacklog) {}
