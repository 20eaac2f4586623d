package dk.kkr.reference;

/**
 * A source of reference data.
 *
 * @param key as used in {@link Provenance#sources()}
 * @param title what was read
 * @param licenceNote what is known about reuse
 */
public record Source(String key, String title, String licenceNote) {}
