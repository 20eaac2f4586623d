package dk.kkr.platform.change;

import dk.kkr.platform.audit.Actor;
import dk.kkr.platform.audit.AuditTrail;
import dk.kkr.platform.json.EventJson;
import dk.kkr.platform.outbox.EventNames;
import dk.kkr.platform.outbox.Outbox;
import dk.kkr.platform.outbox.OutgoingEvent;
import dk.kkr.platform.trace.TraceContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes down what a command did, in the transaction of the command. */
@ApplicationScoped
public class Changes {

  private final Session session;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final RevisionFloors floors;
  private final EventNames names;
  private final Clock clock;

  Changes(
      Session session,
      AuditTrail audit,
      Outbox outbox,
      RevisionFloors floors,
      EventNames names,
      Clock clock) {
    this.session = session;
    this.audit = audit;
    this.outbox = outbox;
    this.floors = floors;
    this.names = names;
    this.clock = clock;
  }

  /**
   * Flushes the change, writes one audit row and puts the aggregate's events into the outbox.
   * Called once per command and aggregate, as the last step: afterwards {@link Aggregate#version()}
   * is the one that will be committed, so an ETag can be made of it. The flush comes first because
   * it takes the lock of the aggregate's row: two commands on one aggregate then number their
   * events in the order in which they commit.
   *
   * @param action what was done, e.g. {@code note.publish}
   * @param before what the caller would have seen before; null when there was nothing
   * @param after what the caller sees now; null when nothing is left
   * @throws dk.kkr.platform.outbox.EventTooLargeException when an event is larger than a message
   *     may be
   * @throws dk.kkr.platform.outbox.RevisionsUnknownException when there are events and it is not
   *     known yet which revisions were published before the last start
   * @throws IllegalStateException when the revisions of the events have a gap, or one is about
   *     another aggregate
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(
      String action, Aggregate aggregate, @Nullable Object before, @Nullable Object after) {
    session.flush();
    String type = Hibernate.getClassLazy(aggregate).getSimpleName();
    audit.append(action, type, aggregate.id(), aggregate.scope(), before, after);
    tell(aggregate);
  }

  /**
   * As {@link #record} for an aggregate that tells again where it stands, and in which nothing has
   * changed but the count of its events.
   *
   * @return the types of the events, in order
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<String> retell(Aggregate aggregate) {
    session.flush();
    List<String> told = tell(aggregate);
    if (!told.isEmpty()) {
      String type = Hibernate.getClassLazy(aggregate).getSimpleName();
      audit.append(
          "republish", type, aggregate.id(), aggregate.scope(), null, Map.of("events", told));
    }
    return told;
  }

  private List<String> tell(Aggregate aggregate) {
    List<DomainEvent> events = aggregate.takeEvents();
    requireContiguous(aggregate, events);
    long shift = floors.pass(aggregate, events);
    String scope = aggregate.scope();
    Instant now = clock.instant();
    TraceContext trace = TraceContext.current();
    List<OutgoingEvent> outgoing =
        events.stream().map(event -> outgoing(event, shift, scope, now, trace)).toList();
    outbox.append(outgoing);
    return outgoing.stream().map(OutgoingEvent::type).toList();
  }

  private OutgoingEvent outgoing(
      DomainEvent event, long shift, @Nullable String scope, Instant now, TraceContext trace) {
    return new OutgoingEvent(
        UUID.randomUUID(),
        names.topic(),
        event.aggregateId().toString(),
        names.type(event.getClass()),
        names.source(),
        event.aggregateId(),
        event.revision() + shift,
        event.confidential(),
        now,
        trace.traceparent(),
        trace.requestId(),
        Actor.currentEvent(),
        EventJson.write(event),
        scope);
  }

  private static void requireContiguous(Aggregate aggregate, List<DomainEvent> events) {
    for (int i = 0; i < events.size(); i++) {
      DomainEvent event = events.get(i);
      if (!event.aggregateId().equals(aggregate.id())) {
        throw new IllegalStateException(
            "%s is about %s and was raised by %s"
                .formatted(event.getClass().getSimpleName(), event.aggregateId(), aggregate.id()));
      }
      DomainEvent previous = events.get(Math.max(0, i - 1));
      if (i > 0 && event.revision() != previous.revision() + 1) {
        throw new IllegalStateException(
            "%s has revision %d after %d"
                .formatted(
                    event.getClass().getSimpleName(), event.revision(), previous.revision()));
      }
    }
  }
}
