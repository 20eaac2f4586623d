package dk.kkr.quota.decisions;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import dk.kkr.quota.council.PartyAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is needed of the event {@code DecisionConfirmed}.
 *
 * @param pointId the point decided on
 * @param itemId its item
 * @param meetingId the meeting
 * @param council key of the council
 * @param derived true for a lead, whose outcome follows from its leaves
 * @param outcome what was decided
 * @param decidedOn day of the decision
 * @param conditions all conditions as they stand
 * @param subject what the point decides on
 */
record DecisionConfirmed(
    UUID pointId,
    UUID itemId,
    UUID meetingId,
    String council,
    boolean derived,
    Outcome outcome,
    LocalDate decidedOn,
    List<Condition> conditions,
    @Nullable Subject subject) {

  /** The outcomes that do something to an agreement. */
  enum Outcome {
    /** As it was put before the council. */
    ADOPTED,
    /** Otherwise than it was put before the council. */
    ADOPTED_AMENDED,
    /** No. */
    REJECTED,
    /** Any other: does nothing. */
    @JsonEnumDefaultValue
    OTHER
  }

  /**
   * What a point decides on.
   *
   * @param type kind of the thing
   * @param id its id in the service that owns it
   * @param revision the revision put before the council
   */
  record Subject(String type, UUID id, long revision) {}

  /**
   * A condition.
   *
   * @param conditionId the condition
   * @param party who has to agree
   * @param state where it stands
   */
  record Condition(UUID conditionId, Party party, PartyAnswer.State state) {

    PartyAnswer answer() {
      return new PartyAnswer(conditionId, party.code(), party.name(), state, null);
    }
  }

  /**
   * Who has to agree.
   *
   * @param code of the municipality; null for another party
   * @param name as the minutes print it
   */
  record Party(@Nullable String code, String name) {}
}
