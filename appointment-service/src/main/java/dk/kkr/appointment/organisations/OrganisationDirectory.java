package dk.kkr.appointment.organisations;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The organisations, for the other features. */
@ApplicationScoped
public class OrganisationDirectory {

  private final Organisations organisations;

  OrganisationDirectory(Organisations organisations) {
    this.organisations = organisations;
  }

  /** Those of these ids that there are. */
  public Map<UUID, KnownOrganisation> among(Collection<UUID> ids) {
    return organisations.among(ids).stream()
        .map(Organisation::known)
        .collect(Collectors.toUnmodifiableMap(KnownOrganisation::id, Function.identity()));
  }

  /**
   * The organisation that a body of a request names.
   *
   * @param pointer where in the request it is named
   * @throws ProblemException 422 when there is none
   */
  public KnownOrganisation named(UUID id, String pointer) {
    return organisations
        .findByIdOptional(id)
        .map(Organisation::known)
        .orElseThrow(
            () ->
                new ProblemException(
                        Problems.INVALID_INPUT,
                        "There is no organisation %s. Find it under /organisations, or create it first."
                            .formatted(id))
                    .at(pointer, "is no organisation"));
  }
}
