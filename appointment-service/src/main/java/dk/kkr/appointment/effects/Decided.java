package dk.kkr.appointment.effects;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A confirmed decision on a slate.
 *
 * @param pointId the point
 * @param meetingId the meeting
 * @param council key of the council
 * @param subject the slate, in the revision decided on
 * @param amended whether something else was adopted than was put forward
 * @param decidedOn day of the decision
 * @param force how far it is in force
 * @param revision of the event that tells it
 * @param confidential whether the item is closed
 */
public record Decided(
    UUID pointId,
    UUID meetingId,
    String council,
    Subject subject,
    boolean amended,
    LocalDate decidedOn,
    Force force,
    long revision,
    boolean confidential) {}
