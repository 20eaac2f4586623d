package dk.kkr.quota.participants;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.platform.problem.Violation;
import dk.kkr.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Makes a list of who takes part out of what a caller chose. */
@ApplicationScoped
public class Participants {

  /** The most that take part. */
  public static final int MOST = 1_000;

  private final ReferenceData reference;

  Participants(ReferenceData reference) {
    this.reference = reference;
  }

  /**
   * Who takes part: the municipalities in the order of their codes, then the others in the order
   * given. Nobody stands twice, and Christiansø, which has a code but is no municipality, never
   * stands among municipalities.
   *
   * @param choice as the caller sent it, its bean validation done
   * @param pointer where the choice stands in the body, such as {@code /participants}
   * @throws ProblemException 422 with a pointer to everything that is unknown, ambiguous, twice
   *     there, none at all on the day, or too much
   */
  public List<Participant> resolve(ParticipantChoice choice, String pointer) {
    Resolution resolution = new Resolution(reference, choice, pointer);
    List<Participant> participants = resolution.participants();
    List<Violation> violations = resolution.violations();
    if (!violations.isEmpty()) {
      ProblemException problem =
          new ProblemException(
              Problems.INVALID_INPUT,
              "The participants on %s cannot be told: see the violations. Give one of council, region, group, all and municipalities, and others beside or instead; codes, names and aliases of municipalities are accepted."
                  .formatted(choice.on()));
      violations.forEach(problem::add);
      throw problem;
    }
    return participants;
  }

  /**
   * Finds these participants in a table by code, key, name or alias on the day, and nobody else.
   */
  public ParticipantNames names(List<Participant> chosen, LocalDate on) {
    return ParticipantNames.of(chosen, reference, on);
  }

  /** Finds every municipality of the country in a table by code, name or alias on the day. */
  public ParticipantNames names(LocalDate on) {
    return ParticipantNames.ofAll(reference, on);
  }
}
