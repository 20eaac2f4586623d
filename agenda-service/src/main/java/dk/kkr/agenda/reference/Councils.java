package dk.kkr.agenda.reference;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** The councils that this service keeps agendas for. */
@ApplicationScoped
public class Councils {

  /** What keys look like. */
  public static final String KEY = "[a-z0-9-]{2,40}";

  /** What the caller is told about a text that can be no key. */
  public static final String KEY_MESSAGE = "must be the key of a council, such as kkr-hovedstaden";

  private final ReferenceData data;

  Councils(ReferenceData data) {
    this.data = data;
  }

  /**
   * The council with this key.
   *
   * @param pointer where the key stands in the body
   * @throws ProblemException 422 when there is none
   */
  public Council require(String key, String pointer) {
    return data.council(key)
        .orElseThrow(
            () ->
                new ProblemException(
                        Problems.INVALID_INPUT,
                        "There is no council '%s'. GET /councils lists them.".formatted(key))
                    .at(pointer, "must be one of " + keys()));
  }

  /** The council with this name as agendas write it, on that day; empty when none or several. */
  public Optional<Council> find(String name, LocalDate date) {
    return data.findCouncil(name, date).found();
  }

  private String keys() {
    return data.councils().stream().map(Council::key).collect(Collectors.joining(", "));
  }
}
