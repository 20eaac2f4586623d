package dk.kkr.agenda.followups;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of the event. Contract: {@code contracts/events/decision}. */
record FollowUpSettled(UUID followUpId, LocalDate settledOn, @Nullable String note) {}
