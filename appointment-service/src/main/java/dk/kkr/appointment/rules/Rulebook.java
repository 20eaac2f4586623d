package dk.kkr.appointment.rules;

import dk.kkr.appointment.rules.Composition.Seated;
import java.util.ArrayList;
import java.util.List;

/** All demands on who sits in a body. */
public final class Rulebook {

  private Rulebook() {}

  /**
   * One finding per rule on all together and per demand of each seat that somebody is proposed for.
   */
  public static List<Finding> check(List<Rule> rules, Composition composition) {
    List<Finding> findings = new ArrayList<>();
    rules.forEach(rule -> findings.add(rule.check(composition)));
    SeatRules seats = new SeatRules(composition);
    composition.seated().stream()
        .filter(Seated::proposed)
        .forEach(seated -> findings.addAll(seats.check(seated)));
    return findings;
  }
}
