package dk.kkr.agenda.decisions;

import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of the event. Contract: {@code contracts/events/decision}. */
record ConditionResolved(
    UUID pointId, UUID conditionId, String result, LocalDate resolvedOn, String force) {}
