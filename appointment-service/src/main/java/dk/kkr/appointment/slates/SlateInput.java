package dk.kkr.appointment.slates;

import dk.kkr.appointment.bodies.BodyDirectory;
import dk.kkr.appointment.bodies.KnownBody;
import dk.kkr.appointment.bodies.SeatHolders;
import dk.kkr.appointment.bodies.Seating;
import dk.kkr.appointment.persons.KnownPerson;
import dk.kkr.appointment.persons.PersonDirectory;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Checks a slate against what is recorded, as far as it must be right to be stored at all; whether
 * the rules hold is another matter.
 */
@ApplicationScoped
class SlateInput {

  private final BodyDirectory bodies;
  private final PersonDirectory persons;
  private final SeatHolders holders;
  private final Clock clock;

  SlateInput(BodyDirectory bodies, PersonDirectory persons, SeatHolders holders, Clock clock) {
    this.bodies = bodies;
    this.persons = persons;
    this.holders = holders;
    this.clock = clock;
  }

  /**
   * The body that a new slate is for.
   *
   * @throws ProblemException 422 when there is none
   */
  KnownBody body(UUID bodyId) {
    return bodies
        .find(bodyId)
        .orElseThrow(
            () ->
                invalid(
                    "/bodyId",
                    "is no body",
                    "There is no body %s. Find it under /bodies, or create it first."
                        .formatted(bodyId)));
  }

  /**
   * Says no to what cannot be.
   *
   * @throws ProblemException 422 for a term that ends before it begins, an unknown seat or person,
   *     one that stands twice, somebody who holds another seat of the body then, or seats that
   *     would stay empty
   */
  void check(KnownBody body, Slate.Content content) {
    LocalDate from = content.validFrom();
    LocalDate to = content.validTo();
    if (from != null && to != null && to.isBefore(from)) {
      throw invalid(
          "/validTo",
          "must not be before " + from,
          "The appointments would end on %s, before they begin on %s.".formatted(to, from));
    }
    LocalDate day = from == null ? LocalDate.now(clock) : from;
    requireOnce(content.candidates());
    requireSeats(body, content.candidates());
    requirePersons(content.candidates());
    List<Seating> seated = holders.during(List.of(body.id()), day, day);
    requireNoOtherSeat(content.candidates(), seated, day);
    requireEnough(body, content.candidates(), seated, day);
  }

  private static void requireOnce(List<Candidate> candidates) {
    Set<UUID> seats = new HashSet<>();
    Set<UUID> persons = new HashSet<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (!seats.add(candidates.get(i).seatId())) {
        throw invalid(
            at(i, "seatId"), "has a candidate already", "Each seat has one candidate on a slate.");
      }
      if (!persons.add(candidates.get(i).personId())) {
        throw invalid(
            at(i, "personId"),
            "is a candidate already",
            "Nobody sits twice in one body: propose each person for one seat.");
      }
    }
  }

  private static void requireSeats(KnownBody body, List<Candidate> candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      UUID seatId = candidates.get(i).seatId();
      if (body.seat(seatId).isEmpty()) {
        throw invalid(
            at(i, "seatId"),
            "is no seat of the body",
            "%s has no seat %s. Read the body for those it has.".formatted(body.name(), seatId));
      }
    }
  }

  private void requirePersons(List<Candidate> candidates) {
    Map<UUID, KnownPerson> known =
        persons.among(candidates.stream().map(Candidate::personId).toList());
    for (int i = 0; i < candidates.size(); i++) {
      UUID personId = candidates.get(i).personId();
      if (!known.containsKey(personId)) {
        throw invalid(
            at(i, "personId"),
            "is no person on record",
            "There is no person %s. Find them under /persons, or create them first."
                .formatted(personId));
      }
    }
  }

  private static void requireNoOtherSeat(
      List<Candidate> candidates, List<Seating> seated, LocalDate day) {
    Set<UUID> givingWay =
        candidates.stream()
            .filter(Candidate::replacesHolder)
            .map(Candidate::seatId)
            .collect(Collectors.toSet());
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      for (Seating seating : seated) {
        if (seating.personId().equals(candidate.personId())
            && !seating.seatId().equals(candidate.seatId())
            && !givingWay.contains(seating.seatId())) {
          throw invalid(
              at(i, "personId"),
              "holds another seat of the body on " + day,
              "%s holds another seat of the body on %s. Propose somebody else, or end that appointment first."
                  .formatted(seating.personName(), day));
        }
      }
    }
  }

  private static void requireEnough(
      KnownBody body, List<Candidate> candidates, List<Seating> seated, LocalDate day) {
    Set<UUID> covered = new HashSet<>();
    candidates.forEach(candidate -> covered.add(candidate.seatId()));
    seated.forEach(seating -> covered.add(seating.seatId()));
    List<String> empty =
        body.seats().stream()
            .map(seat -> seat.demand())
            .filter(seat -> !covered.contains(seat.seatId()))
            .map(seat -> seat.label())
            .toList();
    if (!empty.isEmpty()) {
      throw invalid(
          "/candidates",
          "has too few: nobody for " + String.join(", ", empty),
          "Nobody holds %s on %s, and nobody is proposed. Propose somebody for every seat that is vacant."
              .formatted(String.join(", ", empty), day));
    }
  }

  private static String at(int index, String field) {
    return "/candidates/%d/%s".formatted(index, field);
  }

  private static ProblemException invalid(String pointer, String message, String detail) {
    return new ProblemException(Problems.INVALID_INPUT, detail).at(pointer, message);
  }
}
