package dk.kkr.quota.decisions;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is needed of the event {@code DecisionWithdrawn}.
 *
 * @param pointId the point decided on
 * @param withdrawnOn day of the reopening
 */
record DecisionWithdrawn(UUID pointId, LocalDate withdrawnOn) {}
