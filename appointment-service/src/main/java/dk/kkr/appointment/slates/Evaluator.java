package dk.kkr.appointment.slates;

import dk.kkr.appointment.bodies.KnownBody;
import dk.kkr.appointment.bodies.SeatHolders;
import dk.kkr.appointment.bodies.Seating;
import dk.kkr.appointment.organisations.KnownOrganisation;
import dk.kkr.appointment.organisations.OrganisationDirectory;
import dk.kkr.appointment.persons.KnownPerson;
import dk.kkr.appointment.persons.PersonDirectory;
import dk.kkr.appointment.rules.Composition;
import dk.kkr.appointment.rules.Composition.Seated;
import dk.kkr.appointment.rules.Evaluation;
import dk.kkr.appointment.rules.Finding;
import dk.kkr.appointment.rules.Rule;
import dk.kkr.appointment.rules.Rulebook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Says what the rules say of a slate, from what is recorded now. */
@ApplicationScoped
class Evaluator {

  private final PersonDirectory persons;
  private final OrganisationDirectory organisations;
  private final SeatHolders holders;

  Evaluator(PersonDirectory persons, OrganisationDirectory organisations, SeatHolders holders) {
    this.persons = persons;
    this.organisations = organisations;
    this.holders = holders;
  }

  /**
   * One finding per demand.
   *
   * @param day the day whose offices count, and from which the seats must be free
   */
  Evaluation evaluate(Slate slate, KnownBody body, LocalDate day) {
    Slate.Content content = slate.content();
    LocalDate to = content.validTo();
    List<Seating> seatings =
        holders.during(List.of(body.id()), day, to == null || to.isBefore(day) ? null : to).stream()
            .filter(seating -> !seating.slateId().equals(slate.id()))
            .toList();
    Map<UUID, KnownPerson> known = known(content, seatings);
    List<Finding> findings =
        new ArrayList<>(new Occupancy(body, content.candidates(), seatings, known).check());
    findings.addAll(
        Rulebook.check(
            body.rules(),
            new Composition(
                day, seated(body, content, seatings, known, day), organisations(body))));
    return Evaluation.of(day, findings);
  }

  private Map<UUID, KnownPerson> known(Slate.Content content, List<Seating> seatings) {
    Set<UUID> ids = new HashSet<>();
    content.candidates().forEach(candidate -> ids.add(candidate.personId()));
    seatings.forEach(seating -> ids.add(seating.personId()));
    return persons.among(ids);
  }

  /** The candidates, and who stays in the seats that nobody is proposed for. */
  private static List<Seated> seated(
      KnownBody body,
      Slate.Content content,
      List<Seating> seatings,
      Map<UUID, KnownPerson> known,
      LocalDate day) {
    Map<UUID, Seated> bySeat = new HashMap<>();
    for (Seating seating : seatings) {
      KnownPerson person = known.get(seating.personId());
      if (seating.on(day) && person != null) {
        body.seat(seating.seatId())
            .ifPresent(
                seat -> bySeat.put(seating.seatId(), new Seated(seat.demand(), person, false)));
      }
    }
    for (Candidate candidate : content.candidates()) {
      KnownPerson person = known.get(candidate.personId());
      if (person != null) {
        body.seat(candidate.seatId())
            .ifPresent(
                seat -> bySeat.put(candidate.seatId(), new Seated(seat.demand(), person, true)));
      }
    }
    return body.seats().stream()
        .map(seat -> bySeat.get(seat.demand().seatId()))
        .filter(Objects::nonNull)
        .toList();
  }

  private Map<UUID, KnownOrganisation> organisations(KnownBody body) {
    Set<UUID> ids = new HashSet<>();
    for (Rule rule : body.rules()) {
      if (rule instanceof Rule.AlsoSitsOn alsoSitsOn) {
        ids.add(alsoSitsOn.organisationId());
      }
    }
    body.seats().stream()
        .map(seat -> seat.demand().alsoSitsOn())
        .filter(Objects::nonNull)
        .forEach(ids::add);
    return organisations.among(ids);
  }
}
