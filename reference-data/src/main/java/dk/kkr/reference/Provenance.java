package dk.kkr.reference;

import java.util.List;

/**
 * Where a fact comes from.
 *
 * @param basis how it is known
 * @param sources keys of {@link ReferenceData#sources()}, at least one
 */
public record Provenance(Basis basis, List<String> sources) {

  public Provenance {
    sources = List.copyOf(sources);
  }
}
