package dk.kkr.reference;

/**
 * A municipality belongs to a region, council or group for a period.
 *
 * @param municipalityCode four digits
 * @param of key of the region, council or group
 * @param validity when it belongs
 * @param provenance where this comes from; {@link Basis#INFERRED} where it is assumed
 */
public record Membership(
    String municipalityCode, String of, Validity validity, Provenance provenance) {}
