package dk.kkr.appointment.persons;

import dk.kkr.platform.http.Cursor;
import dk.kkr.platform.http.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All persons. */
@ApplicationScoped
class Persons implements PanacheRepositoryBase<Person, UUID> {

  /** Those that match, by name, from where the page begins. */
  List<Person> page(PersonFilter filter, PageRequest page) {
    var criteria = filter.from(page.after());
    return find(
            "from Person p where " + criteria.where() + " order by p.name, p.id", criteria.values())
        .range(0, page.fetch() - 1)
        .list();
  }

  /** The person, locked until the end of the transaction: their offices are changed by one. */
  Optional<Person> findLocked(UUID personId) {
    return findByIdOptional(personId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those of these ids that there are, in an order that two commands cannot meet head-on. */
  List<Person> among(Collection<UUID> ids, LockModeType lock) {
    return ids.isEmpty() ? List.of() : find("id in ?1 order by id", ids).withLock(lock).list();
  }

  static Cursor cursor(Person person) {
    return Cursor.of(person.name(), person.id());
  }
}
