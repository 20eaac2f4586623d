package dk.kkr.quota.announcements;

import dk.kkr.quota.visibility.Material;
import java.util.UUID;

/**
 * How far an agreement on announced quotas is, for those who show the quotas.
 *
 * @param announcementId the announcement that it stands on now
 * @param material what the agreement is to its readers
 * @param finalised whether its table is frozen
 * @param notified whether it was notified to the agency
 */
public record AgreementProgress(
    UUID announcementId, Material material, boolean finalised, boolean notified) {}
