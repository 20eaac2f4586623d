package dk.kkr.quota.effects;

import java.util.UUID;

/**
 * An effect in the audit trail.
 *
 * @param pointId the point decided on
 * @param itemId its item
 * @param subject what was decided on
 * @param decisionRevision revision of the confirmed decision
 * @param state what became of it
 * @param message how or why, in Danish
 */
record EffectRecord(
    UUID pointId,
    UUID itemId,
    DecidedSubject subject,
    long decisionRevision,
    EffectState state,
    String message) {}
