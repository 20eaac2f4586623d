package dk.kkr.appointment.slates;

import dk.kkr.appointment.Danish;
import dk.kkr.appointment.bodies.KnownBody;
import dk.kkr.appointment.bodies.KnownSeat;
import dk.kkr.appointment.bodies.Seating;
import dk.kkr.appointment.persons.KnownPerson;
import dk.kkr.appointment.rules.Finding;
import dk.kkr.appointment.rules.FindingCode;
import dk.kkr.appointment.rules.Result;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whether the seats of a slate are there and free, and its candidates in no other. */
final class Occupancy {

  private final KnownBody body;
  private final List<Candidate> candidates;
  private final List<Seating> seatings;
  private final Map<UUID, KnownPerson> persons;
  private final Set<UUID> givingWay = new HashSet<>();

  Occupancy(
      KnownBody body,
      List<Candidate> candidates,
      List<Seating> seatings,
      Map<UUID, KnownPerson> persons) {
    this.body = body;
    this.candidates = candidates;
    this.seatings = seatings;
    this.persons = persons;
    candidates.stream()
        .filter(Candidate::replacesHolder)
        .forEach(candidate -> givingWay.add(candidate.seatId()));
  }

  /** A finding for everything that is in the way; none when nothing is. */
  List<Finding> check() {
    List<Finding> findings = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Optional<KnownSeat> seat = body.seat(candidate.seatId());
      if (seat.isEmpty()) {
        findings.add(
            violated(
                FindingCode.SEAT_GONE,
                candidate,
                "%s har ikke længere den post, som %s er indstillet til."
                    .formatted(body.name(), name(candidate))));
      } else {
        findings.addAll(check(candidate, seat.get().demand().label()));
      }
    }
    return findings;
  }

  private List<Finding> check(Candidate candidate, String label) {
    List<Finding> findings = new ArrayList<>();
    for (Seating seating : seatings) {
      boolean sameSeat = seating.seatId().equals(candidate.seatId());
      if (sameSeat && !candidate.replacesHolder()) {
        findings.add(
            violated(
                FindingCode.SEAT_FILLED,
                candidate,
                "%s: posten er allerede besat af %s %s."
                    .formatted(label, seating.personName(), Danish.until(seating.to()))));
      }
      if (!sameSeat
          && seating.personId().equals(candidate.personId())
          && !givingWay.contains(seating.seatId())) {
        findings.add(
            violated(
                FindingCode.PERSON_SEATED,
                candidate,
                "%s: %s sidder allerede på en anden post i %s %s."
                    .formatted(
                        label, seating.personName(), body.name(), Danish.until(seating.to()))));
      }
    }
    return findings;
  }

  private String name(Candidate candidate) {
    KnownPerson person = persons.get(candidate.personId());
    return person == null ? "en ukendt person" : person.name();
  }

  private static Finding violated(FindingCode code, Candidate candidate, String reason) {
    return new Finding(
        code,
        Result.VIOLATED,
        candidate.seatId(),
        List.of(candidate.personId()),
        reason,
        true,
        null);
  }
}
