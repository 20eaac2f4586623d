package dk.kkr.decision.followups;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When something comes back.
 *
 * @param returnOn the first meeting on or after this day; the day of the meeting where one is named
 * @param returnMeetingId the meeting that takes it up
 */
@Embeddable
record Return(@Nullable LocalDate returnOn, @Nullable UUID returnMeetingId) {}
