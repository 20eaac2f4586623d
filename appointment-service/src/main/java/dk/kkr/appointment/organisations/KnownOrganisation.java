package dk.kkr.appointment.organisations;

import java.util.UUID;

/**
 * An organisation as the other features know it.
 *
 * @param id the organisation
 * @param name its name
 * @param membersComplete whether the offices recorded at it are all there are
 */
public record KnownOrganisation(UUID id, String name, boolean membersComplete) {}
