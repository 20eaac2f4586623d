package dk.kkr.platform.republication;

import dk.kkr.platform.change.Changes;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Has every kind of the service tell again where its aggregates stand. */
@ApplicationScoped
class Republication {

  private static final int PAGE = 200;

  private final List<Republisher> kinds;
  private final Changes changes;

  Republication(@All List<Republisher> kinds, Changes changes) {
    this.kinds = kinds.stream().sorted(Comparator.comparing(Republisher::kind)).toList();
    this.changes = changes;
  }

  /**
   * What was told again.
   *
   * @param aggregates how many aggregates have told something, by kind
   * @param events how many events were raised, by type
   */
  record Told(Map<String, Integer> aggregates, Map<String, Integer> events) {}

  /**
   * Tells again, one aggregate in a transaction: it holds no lock that a command waits for longer
   * than for another command. What has been told stays told when a later one fails.
   *
   * @param scopes only what belongs to one of these
   */
  Told tell(Set<String> scopes) {
    Told told = new Told(new TreeMap<>(), new TreeMap<>());
    for (String scope : new TreeSet<>(scopes)) {
      kinds.forEach(kind -> tell(kind, scope, told));
    }
    return told;
  }

  private void tell(Republisher kind, String scope, Told told) {
    told.aggregates().putIfAbsent(kind.kind(), 0);
    UUID after = null;
    List<UUID> page;
    do {
      page = kind.ids().page(scope, after, PAGE);
      for (UUID id : page) {
        List<String> types =
            QuarkusTransaction.requiringNew()
                .call(() -> kind.retell(id).map(changes::retell).orElse(List.of()));
        types.forEach(type -> told.events().merge(type, 1, Integer::sum));
        told.aggregates().merge(kind.kind(), types.isEmpty() ? 0 : 1, Integer::sum);
        after = id;
      }
    } while (page.size() == PAGE);
  }
}
