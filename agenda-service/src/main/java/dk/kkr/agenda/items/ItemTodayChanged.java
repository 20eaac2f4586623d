package dk.kkr.agenda.items;

import java.util.UUID;

/**
 * Told within the transaction when something of an item is closed or opened, or shown under another
 * title, in what has gone out.
 *
 * @param meetingId the meeting, which the transaction holds
 */
public record ItemTodayChanged(UUID meetingId) {}
