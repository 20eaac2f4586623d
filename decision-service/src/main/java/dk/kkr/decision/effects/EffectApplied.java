package dk.kkr.decision.effects;

import java.util.UUID;

/** What this service reads of the event. Contract: {@code contracts/events/<service>}. */
record EffectApplied(UUID pointId, long decisionRevision, String summary) {}
