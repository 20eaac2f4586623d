package dk.kkr.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region.
 *
 * @param key stable key, e.g. {@code region-hovedstaden}
 * @param code four digits as used by Statistics Denmark, null while none is known
 * @param codeBasis how the code is known, null without a code
 * @param name e.g. {@code Region Hovedstaden}
 * @param validity when the region exists
 * @param aliases other spellings that are accepted
 * @param provenance where this comes from
 */
public record Region(
    String key,
    @Nullable String code,
    @Nullable Basis codeBasis,
    String name,
    Validity validity,
    List<String> aliases,
    Provenance provenance) {

  public Region {
    aliases = List.copyOf(aliases);
  }
}
