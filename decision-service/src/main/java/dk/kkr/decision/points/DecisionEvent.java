package dk.kkr.decision.points;

import dk.kkr.platform.change.DomainEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other services and features are told about decisions; the point is the aggregate. */
public sealed interface DecisionEvent extends DomainEvent {

  /** The point decided on. */
  UUID pointId();

  @Override
  default UUID aggregateId() {
    return pointId();
  }

  /**
   * The outcome of a point stands; of a lead when all its leaves do.
   *
   * @param pointId the point
   * @param itemId its item
   * @param meetingId its meeting
   * @param council key of the council
   * @param agendaVersion version of the agenda it was decided on
   * @param derived true for a lead
   * @param outcome what was decided
   * @param decidedText the text adopted where it differs from the proposal
   * @param mode null for a lead
   * @param decidedOn day of the decision; of a lead the last of its leaves
   * @param force derived from the conditions
   * @param conditions all conditions of the decision; a lead has none of its own
   * @param subject what the point decides on
   * @param revision of the point
   * @param confidential true when the item is closed
   */
  record DecisionConfirmed(
      UUID pointId,
      UUID itemId,
      UUID meetingId,
      String council,
      int agendaVersion,
      boolean derived,
      Outcome outcome,
      @Nullable String decidedText,
      @Nullable Mode mode,
      LocalDate decidedOn,
      Force force,
      List<ConditionData> conditions,
      @Nullable Subject subject,
      long revision,
      boolean confidential)
      implements DecisionEvent {

    public DecisionConfirmed {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * A condition as an event tells it.
   *
   * @param conditionId the condition
   * @param subject what it is about
   * @param party who has to agree
   * @param state where it stands
   */
  record ConditionData(UUID conditionId, String subject, Party party, ConditionState state) {}

  /**
   * A confirmed decision was reopened; what followed from it is to be undone.
   *
   * @param pointId the point
   * @param itemId its item
   * @param meetingId its meeting
   * @param council key of the council
   * @param withdrawnOn day of the reopening
   * @param reason why
   * @param revision of the point
   * @param confidential true when the item is closed
   */
  record DecisionWithdrawn(
      UUID pointId,
      UUID itemId,
      UUID meetingId,
      String council,
      LocalDate withdrawnOn,
      String reason,
      long revision,
      boolean confidential)
      implements DecisionEvent {}

  /**
   * A party gave its answer to a condition.
   *
   * @param pointId the point
   * @param itemId its item
   * @param meetingId its meeting
   * @param council key of the council
   * @param conditionId the condition
   * @param subject what it is about
   * @param party who answered
   * @param result {@code GRANTED} or {@code REFUSED}
   * @param resolvedOn day of the answer
   * @param values figures or words that the answer carries
   * @param force of the decision after this answer
   * @param revision of the point
   * @param confidential true when the item is closed
   */
  record ConditionResolved(
      UUID pointId,
      UUID itemId,
      UUID meetingId,
      String council,
      UUID conditionId,
      String subject,
      Party party,
      ConditionState result,
      LocalDate resolvedOn,
      Map<String, String> values,
      Force force,
      long revision,
      boolean confidential)
      implements DecisionEvent {

    public ConditionResolved {
      values = Map.copyOf(values);
    }
  }
}
