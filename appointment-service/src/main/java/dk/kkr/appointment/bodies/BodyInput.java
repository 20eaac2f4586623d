package dk.kkr.appointment.bodies;

import dk.kkr.appointment.organisations.OrganisationDirectory;
import dk.kkr.appointment.rules.CompositionRule;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks what callers say of a body against what is recorded. */
@ApplicationScoped
class BodyInput {

  private final OrganisationDirectory organisations;
  private final ReferenceData reference;

  BodyInput(OrganisationDirectory organisations, ReferenceData reference) {
    this.organisations = organisations;
    this.reference = reference;
  }

  /**
   * Says no to a council that does not exist.
   *
   * @throws ProblemException 422
   */
  void requireCouncil(String council) {
    if (reference.council(council).isEmpty()) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "There is no council '%s'. Use a key of the reference data.".formatted(council))
          .at("/council", "is no council");
    }
  }

  /**
   * The body as it is to be.
   *
   * @throws ProblemException 422 for an organisation that is not recorded, or a rule that is none
   */
  Body.Details details(
      UUID organisationId,
      String name,
      @Nullable String termLabel,
      @Nullable List<CompositionRule> rules,
      List<BodyCommands.WriteSeat> seats) {
    organisations.named(organisationId, "/organisationId");
    List<CompositionRule> whole = new ArrayList<>();
    List<CompositionRule> given = rules == null ? List.of() : rules;
    for (int i = 0; i < given.size(); i++) {
      CompositionRule rule = given.get(i).whole("/rules/" + i);
      if (rule.organisationId() != null) {
        organisations.named(rule.organisationId(), "/rules/%d/organisationId".formatted(i));
      }
      whole.add(rule);
    }
    for (int i = 0; i < seats.size(); i++) {
      UUID alsoSitsOn = seats.get(i).alsoSitsOn();
      if (alsoSitsOn != null) {
        organisations.named(alsoSitsOn, "/seats/%d/alsoSitsOn".formatted(i));
      }
    }
    return new Body.Details(
        organisationId,
        name.strip(),
        termLabel,
        whole,
        seats.stream().map(BodyCommands.WriteSeat::terms).toList());
  }
}
