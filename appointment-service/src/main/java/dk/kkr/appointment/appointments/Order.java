package dk.kkr.appointment.appointments;

import dk.kkr.appointment.bodies.KnownBody;
import java.time.LocalDate;
import java.util.List;

/**
 * What a decision says is to be done.
 *
 * @param body the body, locked
 * @param choices who is to have which seat
 * @param basis the decision and its slate
 * @param term for how long
 * @param on day of the decision, or of the answer that brought it into force
 * @param eventRevision of the event that says so: what the ids of new appointments come from, so
 *     that the same event makes the same ones again
 */
public record Order(
    KnownBody body,
    List<Choice> choices,
    Basis basis,
    Term term,
    LocalDate on,
    long eventRevision) {

  public Order {
    choices = List.copyOf(choices);
  }
}
