package dk.kkr.appointment.decisions;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is needed of the event {@code DecisionWithdrawn}.
 *
 * @param pointId the point
 * @param withdrawnOn day of the reopening
 * @param reason why
 */
record DecisionWithdrawn(UUID pointId, LocalDate withdrawnOn, String reason) {}
