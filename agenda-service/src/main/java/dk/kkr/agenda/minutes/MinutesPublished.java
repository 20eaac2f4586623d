package dk.kkr.agenda.minutes;

import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of the event. Contract: {@code contracts/events/decision}. */
record MinutesPublished(UUID meetingId, String council, LocalDate date, int minutesVersion) {}
