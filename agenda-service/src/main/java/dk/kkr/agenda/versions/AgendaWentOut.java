package dk.kkr.agenda.versions;

import java.util.UUID;

/**
 * Told within the transaction when a version of an agenda goes out.
 *
 * @param meetingId the meeting, which the transaction holds alone
 */
public record AgendaWentOut(UUID meetingId) {}
