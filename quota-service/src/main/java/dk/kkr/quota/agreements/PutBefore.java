package dk.kkr.quota.agreements;

import java.util.UUID;

/**
 * A point of a released agenda whose subject is an agreement.
 *
 * @param agreementId the subject
 * @param contentRevision the revision of it that is put before the council
 * @param itemId the item
 * @param pointId the point
 * @param closed whether the item is closed to the public
 */
public record PutBefore(
    UUID agreementId, long contentRevision, UUID itemId, UUID pointId, boolean closed) {}
