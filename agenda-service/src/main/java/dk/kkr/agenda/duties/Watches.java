package dk.kkr.agenda.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Since when somebody has looked out for each duty of each council. */
@ApplicationScoped
class Watches {

  /** Free choice; no other lock of the service has it. */
  private static final long LOCK = 0x6b6b722d64757479L;

  private final EntityManager entities;

  Watches(EntityManager entities) {
    this.entities = entities;
  }

  /** False when another replica is at it; else nobody is until the transaction ends. */
  boolean lock() {
    return (Boolean)
        entities
            .createNativeQuery("select pg_try_advisory_xact_lock(:key)", Boolean.class)
            .setParameter("key", LOCK)
            .getSingleResult();
  }

  /** First days of watching. */
  record Since(Map<String, LocalDate> days, LocalDate today) {

    LocalDate of(String council, Duty duty) {
      return days.getOrDefault(key(council, duty.id()), today);
    }

    private static String key(String council, String duty) {
      return council + " " + duty;
    }
  }

  /**
   * Since when each duty has been watched: from today on where nobody has, or where the clock was
   * set to a day before.
   */
  Since since(List<Duty> duties, LocalDate today) {
    Map<String, LocalDate> days = stored();
    for (Duty duty : duties) {
      for (String council : duty.councils()) {
        String key = Since.key(council, duty.id());
        LocalDate known = days.get(key);
        if (known == null || known.isAfter(today)) {
          store(council, duty.id(), today);
          days.put(key, today);
        }
      }
    }
    return new Since(days, today);
  }

  private Map<String, LocalDate> stored() {
    Map<String, LocalDate> days = new HashMap<>();
    entities
        .unwrap(Session.class)
        .createNativeQuery("select council, duty, since from duty_watch", Tuple.class)
        .addScalar("council", String.class)
        .addScalar("duty", String.class)
        .addScalar("since", LocalDate.class)
        .getResultList()
        .forEach(
            row ->
                days.put(
                    Since.key(row.get("council", String.class), row.get("duty", String.class)),
                    row.get("since", LocalDate.class)));
    return days;
  }

  private void store(String council, String duty, LocalDate since) {
    entities
        .createNativeQuery(
            "insert into duty_watch (council, duty, since) values (:council, :duty, :since)"
                + " on conflict (council, duty) do update set since = excluded.since")
        .setParameter("council", council)
        .setParameter("duty", duty)
        .setParameter("since", since)
        .executeUpdate();
  }
}
