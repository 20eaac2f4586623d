package dk.kkr.quota.regions;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.reference.Council;
import dk.kkr.reference.Municipality;
import dk.kkr.reference.ReferenceData;
import dk.kkr.reference.Region;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The regions whose quotas the councils share out. */
@ApplicationScoped
public class Regions {

  private final ReferenceData reference;

  Regions(ReferenceData reference) {
    this.reference = reference;
  }

  /**
   * The region of a council on a day: the one in which its municipalities lie.
   *
   * @throws ProblemException 422 at {@code /council} when there is no such council, or it is none
   *     of those that go with a region
   */
  public QuotaRegion of(String council, LocalDate date) {
    if (reference.council(council).map(Council::kind).orElse(null) != Council.Kind.KKR) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "'%s' is not one of the councils that go with a region, such as kkr-hovedstaden."
                  .formatted(council))
          .at("/council", "must be the key of a council that goes with a region");
    }
    List<Municipality> members = reference.municipalitiesOf(council, date);
    Optional<Region> region =
        members.stream()
            .findFirst()
            .flatMap(municipality -> reference.regionOf(municipality.code(), date));
    return region
        .map(found -> new QuotaRegion(reference, found.key(), found.name(), date))
        .orElseThrow(
            () ->
                new ProblemException(
                        Problems.INVALID_INPUT,
                        "'%s' had no municipalities on %s.".formatted(council, date))
                    .at("/council", "has no municipalities on " + date));
  }

  /** The name of a council; its key when there is no such council. */
  public String councilName(String key) {
    return reference.council(key).map(Council::name).orElse(key);
  }

  /** The name of the region in which a municipality lies on a day; empty when there is none. */
  public Optional<String> nameOfRegion(String municipalityCode, LocalDate date) {
    return reference
        .municipality(municipalityCode)
        .flatMap(municipality -> reference.regionOf(municipality.code(), date))
        .map(Region::name);
  }
}
