package dk.kkr.agenda.search;

import dk.kkr.agenda.meetings.Calendar;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/**
 * Writes again what was indexed by older rules, or what somebody asks to have written again:
 * meeting by meeting, each in a transaction of its own, so that it can be stopped at any time and
 * goes on where it was. The old rows are found until the new ones stand.
 */
@ApplicationScoped
class IndexRebuild {

  private static final Logger LOG = Logger.getLogger(IndexRebuild.class);

  /** In the order of their days: what is read together then lies together. */
  private static final String DUE =
      """
      SELECT s.meeting_id FROM search_meeting s JOIN meeting m ON m.id = s.meeting_id
       WHERE s.rules < :rules ORDER BY m.date, s.meeting_id
      """;

  private static final String ORDER =
      """
      INSERT INTO search_meeting (meeting_id, rules)
      SELECT id, 0 FROM meeting WHERE agenda_version > 0 AND council IN (:councils)
      ON CONFLICT (meeting_id) DO UPDATE SET rules = 0
      """;

  private final EntityManager entities;
  private final SearchIndex index;
  private final Calendar calendar;

  IndexRebuild(EntityManager entities, SearchIndex index, Calendar calendar) {
    this.entities = entities;
    this.index = index;
    this.calendar = calendar;
  }

  /** Has all agendas of the councils written again; tells how many. */
  @Transactional
  int order(Collection<String> councils) {
    return councils.isEmpty()
        ? 0
        : entities.createNativeQuery(ORDER).setParameter("councils", councils).executeUpdate();
  }

  /** Writes what waits; several replicas doing so do no harm. */
  @Scheduled(
      identity = "search-rebuild",
      every = "30s",
      delayed = "5s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void work() {
    List<UUID> due = QuarkusTransaction.requiringNew().call(this::due);
    due.forEach(this::write);
    if (!due.isEmpty()) {
      LOG.infof("%d agendas written into the index again", due.size());
    }
  }

  private List<UUID> due() {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(DUE, UUID.class)
        .setParameter("rules", SearchIndex.RULES)
        .getResultList();
  }

  // One that cannot be written does not keep the others waiting; it is tried again.
  private void write(UUID meeting) {
    try {
      QuarkusTransaction.requiringNew()
          .run(() -> calendar.findAlone(meeting).ifPresent(there -> index.write(there.id())));
    } catch (RuntimeException e) {
      LOG.errorf(e, "The agenda of meeting %s cannot be written into the index", meeting);
    }
  }
}
