package dk.kkr.agenda.search;

import dk.kkr.agenda.meetings.MeetingState;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An item that answers.
 *
 * @param rank 0 when its title has all the words, else 1
 * @param day of the meeting
 * @param state of the meeting today
 * @param shown what the caller may read of it
 */
record Found(
    int rank,
    UUID itemId,
    UUID meetingId,
    String council,
    LocalDate day,
    MeetingState state,
    Shown shown) {}
