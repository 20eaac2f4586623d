package dk.kkr.reference;

import java.util.List;

/**
 * An inter-municipal council, or a circle that prepares its meetings.
 *
 * @param key stable key, e.g. {@code kkr-hovedstaden}
 * @param name e.g. {@code KKR Hovedstaden}
 * @param kind what sort of body it is
 * @param validity when it exists
 * @param aliases other spellings that are accepted
 * @param provenance where this comes from
 * @param note what a reader should know, empty if nothing
 */
public record Council(
    String key,
    String name,
    Kind kind,
    Validity validity,
    List<String> aliases,
    Provenance provenance,
    String note) {

  /** The sorts of body that hold meetings. */
  public enum Kind {
    /** Kommunekontaktråd: the political council of a region's municipalities. */
    KKR,
    /** Kommunaldirektørkreds: the chief executives of the same municipalities. */
    CHIEF_EXECUTIVES
  }

  public Council {
    aliases = List.copyOf(aliases);
  }
}
