package dk.kkr.appointment.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The persons, for the other features. */
@ApplicationScoped
public class PersonDirectory {

  private final Persons persons;

  PersonDirectory(Persons persons) {
    this.persons = persons;
  }

  /** Those of these ids that there are. */
  public Map<UUID, KnownPerson> among(Collection<UUID> ids) {
    return known(persons.among(ids, LockModeType.NONE));
  }

  /**
   * As {@link #among}; nobody changes their offices before the end of the transaction. Taken before
   * the lock of a body.
   */
  @Transactional(TxType.MANDATORY)
  public Map<UUID, KnownPerson> heldStill(Collection<UUID> ids) {
    return known(persons.among(ids, LockModeType.PESSIMISTIC_READ));
  }

  private static Map<UUID, KnownPerson> known(List<Person> found) {
    return found.stream()
        .map(Person::known)
        .collect(Collectors.toUnmodifiableMap(KnownPerson::id, Function.identity()));
  }
}
