package dk.kkr.quota.items;

import java.time.LocalDate;

/**
 * An item with the meeting on whose agenda it stands.
 *
 * @param item what it says
 * @param council key of the council that meets
 * @param meetingDate day of the meeting
 */
public record ItemOfMeeting(AgendaItem item, String council, LocalDate meetingDate) {}
