package dk.kkr.quota.effects;

import java.util.UUID;

/**
 * Where something was decided.
 *
 * @param pointId the point
 * @param itemId its item
 * @param meetingId the meeting
 * @param council key of the council
 */
public record DecidedOn(UUID pointId, UUID itemId, UUID meetingId, String council) {}
