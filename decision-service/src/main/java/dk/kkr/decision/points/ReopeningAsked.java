package dk.kkr.decision.points;

import java.util.UUID;

/**
 * Somebody wants to reopen a confirmed decision. Told inside this service before it happens; a
 * feature that cannot let it happen answers with a problem.
 *
 * @param pointId the point
 */
public record ReopeningAsked(UUID pointId) {}
