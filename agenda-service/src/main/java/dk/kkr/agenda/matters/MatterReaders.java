package dk.kkr.agenda.matters;

import dk.kkr.agenda.visibility.Content;
import dk.kkr.agenda.visibility.Reader;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the caller of the request may read and write of matters. */
@RequestScoped
public class MatterReaders {

  private final Caller caller;

  MatterReaders(Caller caller) {
    this.caller = caller;
  }

  /** What the caller is towards this council. */
  public Reader of(String council) {
    return Reader.of(caller, council);
  }

  /** What the caller is towards the councils of a matter at most. */
  Reader of(Matter matter) {
    return matter.councils().stream()
        .map(this::of)
        .max(Comparator.naturalOrder())
        .orElse(Reader.PUBLIC);
  }

  /** True for a reader of one of its councils. */
  boolean inside(Matter matter) {
    return of(matter).mayRead(Content.UNPUBLISHED_MATTER);
  }

  /** True when the caller may know that it exists. */
  boolean mayRead(Matter matter) {
    return matter.published() || inside(matter);
  }

  /** Councils whose unpublished matters the caller may read. */
  Set<String> mine() {
    return caller.anonymous()
        ? Set.of()
        : caller.councils().stream()
            .filter(council -> of(council).mayRead(Content.UNPUBLISHED_MATTER))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Says no unless the caller is the secretariat of one of these councils.
   *
   * @throws ProblemException 403 when it is of none
   */
  void requireOneOf(List<String> councils) {
    if (councils.stream().noneMatch(caller.councils()::contains)) {
      throw new ProblemException(
          Problems.FORBIDDEN,
          "A matter is written by the secretariat of a council that shares it (%s). Use a token of one of them."
              .formatted(String.join(", ", councils)));
    }
  }

  /** As for anything of this council alone. */
  void requireCouncil(String council) {
    caller.requireCouncil(council);
  }

  /** The matter is not there, or not for the caller: nobody can tell which. */
  static ProblemException unknown(UUID id) {
    return new ProblemException(
            Problems.NOT_FOUND, "There is no matter %s. GET /matters lists them.".formatted(id))
        .inDanish("Der er intet sagsforløb på denne adresse.");
  }
}
