package dk.kkr.appointment.decisions;

import dk.kkr.appointment.effects.Force;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is needed of the event {@code ConditionResolved}.
 *
 * @param pointId the point whose decision the condition belongs to
 * @param resolvedOn day of the answer
 * @param force of the decision after this answer
 */
record ConditionResolved(UUID pointId, LocalDate resolvedOn, Force force) {}
