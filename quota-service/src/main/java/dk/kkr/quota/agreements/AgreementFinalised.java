package dk.kkr.quota.agreements;

import java.util.UUID;

/**
 * Said within the service, in the transaction in which an agreement is finalised.
 *
 * @param pointId the point whose decision it rests on
 * @param summary how it stands, in Danish
 * @param confidential whether that is not for the public
 */
public record AgreementFinalised(UUID pointId, String summary, boolean confidential) {}
