package dk.kkr.reference;

import java.util.List;

/**
 * A named group of municipalities, as agendas refer to them.
 *
 * @param key stable key, e.g. {@code hovedstadskommunerne}
 * @param name the name in Danish
 * @param members where the members come from: {@code ALL}, {@code LISTED} or {@code COUNCIL:<key>}
 * @param validity when the group exists
 * @param aliases other spellings that are accepted
 * @param provenance where this comes from
 * @param note what a reader should know, empty if nothing
 */
public record MunicipalityGroup(
    String key,
    String name,
    String members,
    Validity validity,
    List<String> aliases,
    Provenance provenance,
    String note) {

  public MunicipalityGroup {
    aliases = List.copyOf(aliases);
  }
}
