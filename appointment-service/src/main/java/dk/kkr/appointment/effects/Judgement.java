package dk.kkr.appointment.effects;

import dk.kkr.appointment.appointments.Order;
import dk.kkr.appointment.rules.Evaluation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a decision can be carried out.
 *
 * @param reasons why not, in Danish; empty when it can
 * @param order what is to be done; null when it cannot
 * @param evaluation what the rules say; null when it cannot
 */
record Judgement(List<String> reasons, @Nullable Order order, @Nullable Evaluation evaluation) {

  Judgement {
    reasons = List.copyOf(reasons);
  }

  static Judgement refused(List<String> reasons) {
    return new Judgement(reasons, null, null);
  }

  static Judgement refused(String reason) {
    return refused(List.of(reason));
  }

  String reason() {
    return String.join(" ", reasons);
  }
}
