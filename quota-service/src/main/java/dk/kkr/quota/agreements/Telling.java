package dk.kkr.quota.agreements;

import dk.kkr.platform.change.DomainEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** What an agreement tells, counted. */
@Embeddable
class Telling {

  private long revision;

  @Transient private final List<DomainEvent> events = new ArrayList<>();

  void tell(LongFunction<DomainEvent> event) {
    events.add(event.apply(++revision));
  }

  void continueFrom(long published) {
    revision = published;
  }

  List<DomainEvent> take() {
    List<DomainEvent> taken = List.copyOf(events);
    events.clear();
    return taken;
  }
}
