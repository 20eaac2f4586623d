package dk.kkr.platform.inbox;

import dk.kkr.platform.audit.AuditTrail;
import dk.kkr.platform.outbox.EventNames;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The plain parts of the inbox as beans. */
final class InboxBeans {

  @Produces
  @Singleton
  static Handlers handlers(@All List<Listener> listeners) {
    Handlers handlers = new Handlers();
    listeners.forEach(listener -> listener.register(handlers));
    return handlers;
  }

  @Produces
  @Singleton
  static Inbox inbox(
      InboxTransactions transactions,
      Handlers handlers,
      EventNames names,
      InboxConfig config,
      MeterRegistry meters) {
    InboxSettings settings =
        new InboxSettings(config.tries(), config.firstPause(), config.mostPause());
    return new Inbox(transactions, handlers, names, settings, Clock.systemUTC(), meters);
  }

  @Produces
  @Singleton
  static Replay replay(InboxTransactions transactions, Handlers handlers, AuditTrail audit) {
    return new Replay(
        transactions,
        handlers,
        Clock.systemUTC(),
        (letter, replayed, note) ->
            audit.append(
                replayed ? "dead-letter.replay" : "dead-letter.dismiss",
                "DeadLetter",
                letter,
                null,
                null,
                note == null ? null : Map.of("note", note)));
  }
}
