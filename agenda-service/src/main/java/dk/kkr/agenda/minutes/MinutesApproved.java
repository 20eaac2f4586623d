package dk.kkr.agenda.minutes;

import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of the event. Contract: {@code contracts/events/decision}. */
record MinutesApproved(UUID meetingId, int minutesVersion, LocalDate approvedOn) {}
