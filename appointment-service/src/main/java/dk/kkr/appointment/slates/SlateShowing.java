package dk.kkr.appointment.slates;

import dk.kkr.appointment.bodies.BodyDirectory;
import dk.kkr.appointment.bodies.KnownBody;
import dk.kkr.appointment.persons.KnownPerson;
import dk.kkr.appointment.persons.PersonDirectory;
import dk.kkr.appointment.rules.Evaluation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows slates with names, and with what the rules say. */
@ApplicationScoped
class SlateShowing {

  private final BodyDirectory bodies;
  private final PersonDirectory persons;
  private final Evaluator evaluator;
  private final Clock clock;

  SlateShowing(BodyDirectory bodies, PersonDirectory persons, Evaluator evaluator, Clock clock) {
    this.bodies = bodies;
    this.persons = persons;
    this.evaluator = evaluator;
    this.clock = clock;
  }

  /** With what the rules say on that day; on the first day of the appointments when null. */
  SlateView evaluated(Slate slate, @Nullable LocalDate asOf) {
    KnownBody body = bodies.find(slate.bodyId()).orElseThrow();
    return show(slate, body, evaluator.evaluate(slate, body, day(slate, asOf)));
  }

  /** Without what the rules say. */
  SlateView plain(Slate slate) {
    return plain(List.of(slate)).getFirst();
  }

  /** Without what the rules say. */
  List<SlateView> plain(List<Slate> slates) {
    Map<UUID, KnownBody> known =
        bodies.among(slates.stream().map(Slate::bodyId).collect(Collectors.toSet()));
    Map<UUID, KnownPerson> proposed = proposed(slates);
    return slates.stream()
        .map(
            slate ->
                SlateView.of(
                    slate, Objects.requireNonNull(known.get(slate.bodyId())), proposed, null))
        .toList();
  }

  private SlateView show(Slate slate, KnownBody body, Evaluation evaluation) {
    return SlateView.of(slate, body, proposed(List.of(slate)), evaluation);
  }

  private Map<UUID, KnownPerson> proposed(List<Slate> slates) {
    return persons.among(
        slates.stream()
            .flatMap(slate -> slate.content().candidates().stream())
            .map(Candidate::personId)
            .collect(Collectors.toSet()));
  }

  private LocalDate day(Slate slate, @Nullable LocalDate asOf) {
    LocalDate first =
        Objects.requireNonNullElseGet(slate.content().validFrom(), () -> LocalDate.now(clock));
    return Objects.requireNonNullElse(asOf, first);
  }
}
