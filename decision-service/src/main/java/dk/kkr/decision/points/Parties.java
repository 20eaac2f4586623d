package dk.kkr.decision.points;

import dk.kkr.decision.points.DecisionCommands.ConditionInput;
import dk.kkr.decision.points.DecisionCommands.PartyInput;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import dk.kkr.reference.Municipality;
import dk.kkr.reference.ReferenceData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks who is named in conditions. */
@ApplicationScoped
class Parties {

  private final ReferenceData reference;

  Parties(ReferenceData reference) {
    this.reference = reference;
  }

  /**
   * The conditions with known parties.
   *
   * @throws ProblemException 422 naming each condition whose party is not known
   */
  List<Term> terms(List<ConditionInput> inputs) {
    ProblemException problem =
        new ProblemException(
            Problems.INVALID_INPUT,
            "A condition names a party that is not known, or not by that name. Use a municipality's code, or kind OTHER with a name.");
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      ConditionInput input = inputs.get(i);
      Optional<Party> party = party(input.party(), "/conditions/" + i + "/party", problem);
      party.ifPresent(known -> terms.add(new Term(input.subject().strip(), known)));
    }
    if (!problem.violations().isEmpty()) {
      throw problem;
    }
    return terms;
  }

  private static boolean isNameOf(Municipality municipality, String name) {
    return Stream.concat(
            Stream.of(municipality.name(), municipality.officialName()),
            municipality.aliases().stream())
        .anyMatch(known -> Spelling.same(known, name));
  }

  private Optional<Party> party(PartyInput input, String pointer, ProblemException problem) {
    String code = input.code();
    String name = input.name();
    if (input.kind() == Party.Kind.OTHER) {
      if (code != null) {
        problem.at(pointer + "/code", "only belongs to kind MUNICIPALITY");
      }
      if (name == null) {
        problem.at(pointer + "/name", "is required for kind OTHER");
      }
      return Optional.ofNullable(name).map(n -> new Party(Party.Kind.OTHER, null, n.strip()));
    }
    if (code == null) {
      problem.at(pointer + "/code", "is required for kind MUNICIPALITY: four digits, such as 0223");
      return Optional.empty();
    }
    Optional<Municipality> municipality =
        reference.municipality(code).filter(Municipality::isMunicipality);
    if (municipality.isEmpty()) {
      problem.at(pointer + "/code", "there is no municipality " + code);
    }
    municipality
        .filter(known -> name != null && !isNameOf(known, name))
        .ifPresent(
            known ->
                problem.at(
                    pointer + "/name",
                    "is no name of %s, which is %s; leave the name out, or correct the code"
                        .formatted(code, known.name())));
    return municipality.map(known -> new Party(Party.Kind.MUNICIPALITY, code, known.name()));
  }
}
