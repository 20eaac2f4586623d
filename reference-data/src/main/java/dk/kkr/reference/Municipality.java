package dk.kkr.reference;

import java.util.List;

/**
 * A territory with a municipality code.
 *
 * @param code four digits with leading zero, e.g. {@code 0223}
 * @param name the short name, e.g. {@code Hørsholm}
 * @param officialName the name of the authority, e.g. {@code Bornholms Regionskommune}
 * @param kind whether it is a municipality at all
 * @param validity when the code is in use
 * @param aliases other spellings that are accepted
 * @param provenance where this comes from
 */
public record Municipality(
    String code,
    String name,
    String officialName,
    Kind kind,
    Validity validity,
    List<String> aliases,
    Provenance provenance) {

  /** What stands behind a municipality code. */
  public enum Kind {
    /** One of the country's municipalities. */
    MUNICIPALITY,
    /** Has a code, but no council, region or KKR: Christiansø, run by the state. */
    NOT_A_MUNICIPALITY
  }

  public Municipality {
    aliases = List.copyOf(aliases);
  }

  /** False for a territory that only has a code (Christiansø, 0411). */
  public boolean isMunicipality() {
    return kind == Kind.MUNICIPALITY;
  }
}
