package dk.kkr.quota.effects;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What a point decided on.
 *
 * @param type kind of the thing, such as {@code AGREEMENT}
 * @param id its id
 * @param revision the revision decided on
 */
@Embeddable
public record DecidedSubject(String type, UUID id, long revision) {}
