package dk.kkr.appointment.effects;

import dk.kkr.appointment.Danish;
import dk.kkr.appointment.appointments.Basis;
import dk.kkr.appointment.appointments.Choice;
import dk.kkr.appointment.appointments.Order;
import dk.kkr.appointment.appointments.Term;
import dk.kkr.appointment.bodies.BodyDirectory;
import dk.kkr.appointment.bodies.KnownBody;
import dk.kkr.appointment.persons.KnownPerson;
import dk.kkr.appointment.persons.PersonDirectory;
import dk.kkr.appointment.rules.Evaluation;
import dk.kkr.appointment.slates.Candidate;
import dk.kkr.appointment.slates.PutForward;
import dk.kkr.appointment.slates.SlateBook;
import dk.kkr.appointment.slates.SlateState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says whether a decision on a slate can be carried out, and locks everything it is about. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Judge {

  private final SlateBook slates;
  private final PersonDirectory persons;
  private final BodyDirectory bodies;

  Judge(SlateBook slates, PersonDirectory persons, BodyDirectory bodies) {
    this.slates = slates;
    this.persons = persons;
    this.bodies = bodies;
  }

  /** Whether it can be carried out, as far as it is in force. */
  Judgement judge(SlateEffect effect) {
    PutForward slate = slates.locked(effect.subject().id()).orElse(null);
    String obstacle = obstacle(effect, slate);
    if (slate == null || obstacle != null) {
      return Judgement.refused(Objects.requireNonNull(obstacle));
    }
    Term term =
        new Term(
            later(Objects.requireNonNullElse(slate.validFrom(), effect.decidedOn()), effect),
            slate.validTo(),
            slate.termLabel());
    if (term.validTo() != null && term.validTo().isBefore(term.validFrom())) {
      return Judgement.refused(
          "Perioden er udløbet: udpegningerne skulle gælde til %s."
              .formatted(Danish.day(term.validTo())));
    }
    Map<UUID, KnownPerson> known =
        persons.heldStill(slate.candidates().stream().map(Candidate::personId).toList());
    KnownBody body = bodies.findLocked(slate.bodyId()).orElseThrow();
    Evaluation evaluation = slates.evaluate(slate.id(), body, term.validFrom());
    if (!evaluation.blocking().isEmpty()) {
      return Judgement.refused(evaluation.blocking());
    }
    Basis basis =
        new Basis(
            slate.id(),
            slate.revision(),
            effect.id(),
            effect.meetingId(),
            effect.decisionRevision());
    return new Judgement(
        List.of(),
        new Order(
            body,
            choices(slate, body, known),
            basis,
            term,
            effect.forceSince(),
            effect.forceRevision()),
        evaluation);
  }

  /** What comes into force by an answer does so on the day of the answer, not before. */
  private static LocalDate later(LocalDate from, SlateEffect effect) {
    LocalDate on = effect.forceSince();
    return on.isAfter(effect.decidedOn()) && on.isAfter(from) ? on : from;
  }

  private static @Nullable String obstacle(SlateEffect effect, @Nullable PutForward slate) {
    Subject subject = effect.subject();
    if (slate == null) {
      return "Den indstilling, som punktet henviser til (%s), findes ikke.".formatted(subject.id());
    }
    if (!slate.council().equals(effect.scope())) {
      return "Indstillingen hører til et andet råd (%s).".formatted(slate.council());
    }
    if (slate.state() == SlateState.WITHDRAWN) {
      return "Indstillingen er trukket tilbage. Skriv en ny, og sæt den på et nyt punkt.";
    }
    boolean adopted = slate.state() == SlateState.ADOPTED || slate.state() == SlateState.SUSPENDED;
    if (adopted && !effect.id().equals(slate.decidedBy())) {
      return "Indstillingen er allerede vedtaget på et andet punkt.";
    }
    if (slate.revision() != subject.revision()) {
      return "Indstillingen er ændret: beslutningen gælder revision %d, men den er nu i revision %d. Sæt den nye revision på et punkt, eller ret indstillingen."
          .formatted(subject.revision(), slate.revision());
    }
    return null;
  }

  private static List<Choice> choices(
      PutForward slate, KnownBody body, Map<UUID, KnownPerson> known) {
    return slate.candidates().stream()
        .map(
            candidate ->
                new Choice(
                    body.seat(candidate.seatId()).orElseThrow(),
                    Objects.requireNonNull(known.get(candidate.personId())),
                    candidate.replacesHolder()))
        .toList();
  }
}
