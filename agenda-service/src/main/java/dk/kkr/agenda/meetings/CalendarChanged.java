package dk.kkr.agenda.meetings;

/**
 * Told within the transaction when a meeting of the council was created, moved, held or called off:
 * what waits for a meeting may have to wait for another.
 *
 * @param council key of the council, whose calendar is locked
 */
public record CalendarChanged(String council) {}
