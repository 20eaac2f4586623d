package dk.kkr.quota.council;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A confirmed decision on a point whose subject is here.
 *
 * @param pointId the point
 * @param itemId its item
 * @param meetingId the meeting
 * @param council key of the council that decided
 * @param subjectId the subject
 * @param contentRevision the revision of it that was decided on
 * @param outcome what was decided
 * @param decidedOn day of the decision
 * @param answers its conditions as they stand
 * @param confidential whether the decision was told as not for the public
 */
public record DecidedPoint(
    UUID pointId,
    UUID itemId,
    UUID meetingId,
    String council,
    UUID subjectId,
    long contentRevision,
    Outcome outcome,
    LocalDate decidedOn,
    List<PartyAnswer> answers,
    boolean confidential) {

  /** What can be decided on it. */
  public enum Outcome {
    /** As it was put before the council. */
    ADOPTED,
    /** Otherwise than it was put before the council. */
    ADOPTED_AMENDED,
    /** No. */
    REJECTED
  }
}
