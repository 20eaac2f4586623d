package dk.kkr.quota.decisions;

import dk.kkr.quota.council.PartyAnswer;
import dk.kkr.quota.decisions.DecisionConfirmed.Party;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What is needed of the event {@code ConditionResolved}.
 *
 * @param pointId the point decided on
 * @param conditionId the condition
 * @param party who answered
 * @param result granted or refused
 * @param resolvedOn day of the answer
 * @param values figures that it carries, see {@link PartyAnswer}
 */
record ConditionResolved(
    UUID pointId,
    UUID conditionId,
    Party party,
    PartyAnswer.State result,
    LocalDate resolvedOn,
    Map<String, String> values) {

  PartyAnswer answer() {
    return new PartyAnswer(conditionId, party.code(), party.name(), result, resolvedOn, values);
  }
}
