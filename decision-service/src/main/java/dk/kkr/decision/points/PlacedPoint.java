package dk.kkr.decision.points;

import java.util.UUID;

/**
 * A point as a version of an agenda has it.
 *
 * @param pointId kept from version to version
 * @param place where it stands
 * @param proposal what it puts before the council
 */
public record PlacedPoint(UUID pointId, Place place, Proposal proposal) {}
