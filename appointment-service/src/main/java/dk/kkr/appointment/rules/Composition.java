package dk.kkr.appointment.rules;

import dk.kkr.appointment.organisations.KnownOrganisation;
import dk.kkr.appointment.persons.KnownPerson;
import dk.kkr.appointment.persons.OfficeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who would sit in a body: those proposed, and those who stay in the seats that nobody is proposed
 * for.
 *
 * @param on the day whose offices count
 * @param seated each with the seat
 * @param organisations those that the demands name
 */
public record Composition(
    LocalDate on, List<Seated> seated, Map<UUID, KnownOrganisation> organisations) {

  public Composition {
    seated = List.copyOf(seated);
    organisations = Map.copyOf(organisations);
  }

  /**
   * A person in a seat.
   *
   * @param seat the seat
   * @param person who would sit there
   * @param proposed true when proposed, false when sitting there already
   */
  public record Seated(SeatDemand seat, KnownPerson person, boolean proposed) {}

  /** What the records say to a question. */
  enum Known {
    YES,
    NO,
    UNKNOWN
  }

  /**
   * Whether the person has such an office. Somebody of whom another office is recorded, or the end
   * of this one, does not; of somebody else it is not known.
   */
  Known has(KnownPerson person, OfficeKind office) {
    if (person.office(office, on).isPresent()) {
      return Known.YES;
    }
    boolean recorded =
        !person.offices(on).isEmpty()
            || person.offices().stream().anyMatch(held -> held.kind() == office && held.ended(on));
    return recorded ? Known.NO : Known.UNKNOWN;
  }

  /**
   * Whether the person sits in the organisation: has an office there other than running it. That
   * somebody does not can only be said when all offices there are recorded.
   */
  Known sitsOn(KnownPerson person, UUID organisationId) {
    boolean sits =
        person.offices(on).stream()
            .anyMatch(
                office ->
                    office.organisationId().equals(organisationId)
                        && office.kind() != OfficeKind.CHIEF_EXECUTIVE);
    if (sits) {
      return Known.YES;
    }
    KnownOrganisation organisation = organisations.get(organisationId);
    return organisation != null && organisation.membersComplete() ? Known.NO : Known.UNKNOWN;
  }

  String organisation(UUID organisationId) {
    KnownOrganisation organisation = organisations.get(organisationId);
    return organisation == null ? "en ukendt organisation" : organisation.name();
  }

  List<KnownPerson> persons() {
    return seated.stream().map(Seated::person).toList();
  }
}
