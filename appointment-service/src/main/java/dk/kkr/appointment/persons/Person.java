package dk.kkr.appointment.persons;

import dk.kkr.appointment.AppointmentProblems;
import dk.kkr.appointment.SearchText;
import dk.kkr.platform.change.Aggregate;
import dk.kkr.platform.change.DomainEvent;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.problem.Problems;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * A person with their offices. Only what is public of an office holder is kept: no contacts and no
 * gender.
 */
@Entity
@Table(name = "person")
class Person implements Aggregate {

  @Id private UUID id;
  private String name;

  @SuppressWarnings("UnusedVariable") // Queries read it.
  private String searchText;

  private @Nullable String party;

  @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
  @OrderBy("heldFrom, id")
  @BatchSize(size = 200)
  private List<Office> offices = new ArrayList<>();

  @SuppressWarnings("UnusedVariable") // Changes with every office too, so that the version does.
  private Instant updatedAt;

  @Version private long version;

  /** For Hibernate. */
  protected Person() {}

  Person(String name, @Nullable String party, Clock clock) {
    this.id = UUID.randomUUID();
    describe(name, party, clock);
  }

  /** Writes down anew who it is. */
  final void describe(String newName, @Nullable String newParty, Clock clock) {
    name = newName;
    searchText = SearchText.of(List.of(newName));
    party = newParty;
    updatedAt = clock.instant();
  }

  /**
   * Enters an office.
   *
   * @throws ProblemException 422 when it ends before it starts, 409 when the person holds it then
   *     already
   */
  Office take(Office.Term term, Clock clock) {
    if (term.to() != null && term.to().isBefore(term.from())) {
      throw new ProblemException(
              Problems.INVALID_INPUT,
              "The office would end on %s, before it starts on %s."
                  .formatted(term.to(), term.from()))
          .at("/to", "must not be before " + term.from());
    }
    offices.stream()
        .filter(office -> office.overlaps(term))
        .findFirst()
        .ifPresent(
            office -> {
              throw new ProblemException(
                      AppointmentProblems.OFFICE_OVERLAP,
                      "%s holds this office from %s %s. End it first, or give a time in which it is not held."
                          .formatted(
                              name,
                              office.held().from(),
                              office.held().to() == null ? "on" : "to " + office.held().to()))
                  .with("officeId", office.id());
            });
    Office taken = new Office(this, term);
    offices.add(taken);
    updatedAt = clock.instant();
    return taken;
  }

  /** Sets the last day of an office; see {@link Office#end}. */
  void end(Office office, LocalDate endsOn, String reason, Clock clock) {
    office.end(endsOn, reason, LocalDate.now(clock));
    updatedAt = clock.instant();
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public long version() {
    return version;
  }

  /** No council's own: all refer to the same persons. */
  @Override
  public @Nullable String scope() {
    return null;
  }

  @Override
  public List<DomainEvent> takeEvents() {
    return List.of();
  }

  String name() {
    return name;
  }

  @Nullable String party() {
    return party;
  }

  List<Office> offices() {
    return List.copyOf(offices);
  }

  Optional<Office> office(UUID officeId) {
    return offices.stream().filter(office -> office.id().equals(officeId)).findFirst();
  }

  KnownPerson known() {
    return new KnownPerson(id, name, offices.stream().map(Office::held).toList());
  }
}
