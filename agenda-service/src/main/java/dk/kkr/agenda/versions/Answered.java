package dk.kkr.agenda.versions;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.checks.CheckCode;
import dk.kkr.agenda.checks.CheckResult;
import dk.kkr.agenda.checks.ErrorOverride;
import dk.kkr.platform.problem.ProblemException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether somebody answers for every error of an agenda that is to go out. */
final class Answered {

  private Answered() {}

  /**
   * What is kept with the version: the overrides of errors that there are.
   *
   * @param given what the caller answers for
   * @throws ProblemException 409 {@code checks-failed} when errors are left; its member {@code
   *     codes} names them
   */
  static List<ErrorOverride> require(UUID meeting, CheckResult found, List<ErrorOverride> given) {
    List<String> errors = found.errors().stream().map(CheckCode::name).toList();
    Set<String> answered = given.stream().map(ErrorOverride::code).collect(Collectors.toSet());
    List<String> left = errors.stream().filter(code -> !answered.contains(code)).toList();
    if (!left.isEmpty()) {
      throw new ProblemException(
              AgendaProblems.CHECKS_FAILED,
              "The checks found errors (%s). Mend them, or release with an override and its reason for each code; nothing was released. GET /meetings/%s/checks shows where they are."
                  .formatted(String.join(", ", left), meeting))
          .with("codes", left)
          .with("checks", "/meetings/%s/checks".formatted(meeting));
    }
    return given.stream().filter(override -> errors.contains(override.code())).toList();
  }
}
