package dk.kkr.agenda.reference;

import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  /**
   * The council with this key, given as a parameter.
   *
   * @throws ProblemException 400 when there is none
   */
  public Council requireParameter(String key, String parameter) {
    return data.council(key)
        .orElseThrow(
            () ->
                new ProblemException(
                        Problems.INVALID_PARAMETER,
                        "There is no council '%s'. GET /councils lists them.".formatted(key))
                    .atParameter(parameter, "must be one of " + keys()));
  }

  /**
   * Says no to a parameter that is given and names no council.
   *
   * @throws ProblemException 400 when there is none
   */
  public void requireKnown(@Nullable String key, String parameter) {
    if (key != null) {
      requireParameter(key, parameter);
    }
  }

  /**
   * Says no to a parameter that is given and is the code of no municipality.
   *
   * @throws ProblemException 400 when there is none
   */
  public void requireMunicipality(@Nullable String code, String parameter) {
    if (code != null && data.municipality(code).isEmpty()) {
      throw new ProblemException(
              Problems.INVALID_PARAMETER,
              "There is no municipality '%s'. GET /municipalities lists them.".formatted(code))
          .atParameter(parameter, "must be the code of a municipality");
    }
  }

  /**
   * Says no unless the council exists on that day.
   *
   * @param key of a council
   * @param pointer where the day stands in the body
   * @throws ProblemException 422 when it does not
   */
  public void requireOn(String key, LocalDate day, String pointer) {
    Council council = require(key, "/council");
    if (!council.validity().contains(day)) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "%s. Give a day on which it meets.".formatted(absence(council, day)))
          .at(pointer, "must be a day on which the council exists");
    }
  }

  /** Why a council cannot meet on a day, as a sentence without its full stop. */
  public static String absence(Council council, LocalDate day) {
    LocalDate end = council.validity().to();
    return "%s did not exist on %s, but from %s%s"
        .formatted(council.name(), day, council.validity().from(), end == null ? "" : " to " + end);
  }

  /** The council with this name as agendas write it, on that day; empty when none or several. */
  public Optional<Council> find(String name, LocalDate date) {
    return data.findCouncil(name, date).found();
  }

  /** The council with this name as agendas write it, on whatever day it exists. */
  public Optional<Council> findEver(String name) {
    return data.councils().stream()
        .filter(
            council ->
                find(name, council.validity().from())
                    .filter(found -> found.key().equals(council.key()))
                    .isPresent())
        .findFirst();
  }

  private String keys() {
    return data.councils().stream().map(Council::key).collect(Collectors.joining(", "));
  }
}
