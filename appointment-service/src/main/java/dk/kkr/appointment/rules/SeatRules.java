package dk.kkr.appointment.rules;

import dk.kkr.appointment.Danish;
import dk.kkr.appointment.persons.HeldOffice;
import dk.kkr.appointment.persons.KnownPerson;
import dk.kkr.appointment.persons.OfficeKind;
import dk.kkr.appointment.rules.Composition.Known;
import dk.kkr.appointment.rules.Composition.Seated;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What each seat demands of the person in it. */
final class SeatRules {

  private final Composition composition;

  SeatRules(Composition composition) {
    this.composition = composition;
  }

  /** One finding per demand of the seat. */
  List<Finding> check(Seated seated) {
    List<Finding> findings = new ArrayList<>();
    OfficeKind office = seated.seat().office();
    if (office != null) {
      findings.add(office(seated, office));
    }
    UUID organisation = seated.seat().alsoSitsOn();
    if (organisation != null) {
      findings.add(membership(seated, organisation));
    }
    return findings;
  }

  private Finding office(Seated seated, OfficeKind office) {
    KnownPerson person = seated.person();
    String day = Danish.day(composition.on());
    return switch (composition.has(person, office)) {
      case YES ->
          finding(
              seated,
              FindingCode.SEAT_OFFICE_MET,
              Result.SATISFIED,
              "%s er %s den %s.".formatted(person.name(), office.danish(), day));
      case NO ->
          finding(
              seated,
              FindingCode.SEAT_OFFICE_MISSING,
              Result.VIOLATED,
              "%s er ikke %s den %s, men %s."
                  .formatted(person.name(), office.danish(), day, others(person)));
      case UNKNOWN ->
          finding(
              seated,
              FindingCode.SEAT_OFFICE_UNKNOWN,
              Result.NOT_EVALUABLE,
              "Der er ikke registreret noget hverv for %s den %s, så det kan ikke ses, om vedkommende er %s."
                  .formatted(person.name(), day, office.danish()));
    };
  }

  private String others(KnownPerson person) {
    return Danish.list(
        person.offices(composition.on()).stream()
            .map(HeldOffice::kind)
            .map(OfficeKind::danish)
            .distinct()
            .toList());
  }

  private Finding membership(Seated seated, UUID organisationId) {
    String name = seated.person().name();
    String organisation = composition.organisation(organisationId);
    String day = Danish.day(composition.on());
    Known sits = composition.sitsOn(seated.person(), organisationId);
    return switch (sits) {
      case YES ->
          finding(
              seated,
              FindingCode.SEAT_MEMBERSHIP_MET,
              Result.SATISFIED,
              "%s har sæde i %s den %s.".formatted(name, organisation, day));
      case NO ->
          finding(
              seated,
              FindingCode.SEAT_MEMBERSHIP_MISSING,
              Result.VIOLATED,
              "%s har ikke sæde i %s den %s.".formatted(name, organisation, day));
      case UNKNOWN ->
          finding(
              seated,
              FindingCode.SEAT_MEMBERSHIP_UNKNOWN,
              Result.NOT_EVALUABLE,
              "Det kan ikke ses, om %s har sæde i %s den %s: medlemmerne dér er ikke alle registreret."
                  .formatted(name, organisation, day));
    };
  }

  private static Finding finding(Seated seated, FindingCode code, Result result, String facts) {
    SeatDemand seat = seated.seat();
    return new Finding(
        code,
        result,
        seat.seatId(),
        List.of(seated.person().id()),
        seat.label() + ": " + facts,
        seat.binding(),
        seat.source());
  }
}
