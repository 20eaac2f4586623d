package dk.kkr.appointment.appointments;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * The decision that an appointment rests on.
 *
 * @param slateId the slate that was adopted
 * @param slateRevision its revision
 * @param pointId the point decided on
 * @param meetingId the meeting
 * @param decisionRevision revision of the event that told the decision
 */
@Embeddable
public record Basis(
    UUID slateId, long slateRevision, UUID pointId, UUID meetingId, long decisionRevision) {}
