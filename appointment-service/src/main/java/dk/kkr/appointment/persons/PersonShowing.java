package dk.kkr.appointment.persons;

import dk.kkr.appointment.organisations.OrganisationDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows persons with the names of the organisations in which they hold offices. */
@ApplicationScoped
class PersonShowing {

  private final OrganisationDirectory organisations;

  PersonShowing(OrganisationDirectory organisations) {
    this.organisations = organisations;
  }

  PersonView show(Person person, @Nullable LocalDate asOf) {
    return show(List.of(person), asOf).getFirst();
  }

  List<PersonView> show(List<Person> persons, @Nullable LocalDate asOf) {
    var ids =
        persons.stream()
            .flatMap(person -> person.offices().stream())
            .map(office -> office.held().organisationId())
            .collect(Collectors.<UUID>toSet());
    var known = organisations.among(ids);
    return persons.stream().map(person -> PersonView.of(person, known, asOf)).toList();
  }
}
