package dk.kkr.appointment.effects;

import dk.kkr.appointment.Danish;
import dk.kkr.appointment.appointments.Choice;
import dk.kkr.appointment.appointments.Order;
import dk.kkr.appointment.rules.Evaluation;
import dk.kkr.appointment.rules.Result;
import java.time.LocalDate;
import java.util.List;

/** What council people read about the effect of a decision. */
final class EffectWords {

  static final String AMENDED =
      "Beslutningen er vedtaget med ændringer, så indstillingen gælder ikke uændret. Sæt den ændrede indstilling på et nyt punkt.";
  static final String LAPSED = "Beslutningens betingelser er ikke opfyldt: ingen er udpeget.";
  static final String REOPENED = "Beslutningen er genåbnet";

  private EffectWords() {}

  static String made(Order order, Evaluation evaluation) {
    return "%s er udpeget %s.%s".formatted(who(order), when(order), remarks(evaluation));
  }

  static String waiting(Order order, Evaluation evaluation) {
    return "%s udpeges, når beslutningens betingelser er opfyldt.%s"
        .formatted(who(order), remarks(evaluation));
  }

  private static String who(Order order) {
    List<String> names = order.choices().stream().map(EffectWords::who).toList();
    return order.body().name() + ": " + Danish.list(names);
  }

  private static String who(Choice choice) {
    return "%s (%s)".formatted(choice.person().name(), choice.seat().demand().label());
  }

  private static String when(Order order) {
    LocalDate last = order.term().validTo();
    String from = "fra " + Danish.day(order.term().validFrom());
    return last == null ? from : from + " til " + Danish.day(last);
  }

  private static String remarks(Evaluation evaluation) {
    return remark(" Kunne ikke vurderes: ", evaluation.remarks(Result.NOT_EVALUABLE))
        + remark(" Ikke overholdt, men ikke bindende: ", evaluation.remarks(Result.VIOLATED));
  }

  private static String remark(String heading, List<String> reasons) {
    return reasons.isEmpty() ? "" : heading + String.join(" ", reasons);
  }
}
