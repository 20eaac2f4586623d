package dk.kkr.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Hands the records of the channel to the inbox, one at a time, on a thread of its own: however
 * long a record is tried, the consumer goes on polling (paused) and stays in its group, and no
 * thread of a shared pool is held.
 */
@ApplicationScoped
class InboxChannel {

  private static final Logger LOG = Logger.getLogger(InboxChannel.class);
  private static final long STOP_SECONDS = 10;

  private final Inbox inbox;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("inbox").daemon().factory());

  InboxChannel(Inbox inbox) {
    this.inbox = inbox;
  }

  @Incoming("inbox")
  @Acknowledgment(Acknowledgment.Strategy.MANUAL)
  CompletionStage<Void> receive(Message<byte[]> message) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    try {
      thread.execute(() -> handle(message, done));
    } catch (RejectedExecutionException e) {
      LOG.debug("A record came while stopping; it is read again after the next start");
    }
    return done;
  }

  // A record that is not done when the service stops is never completed: its position is in the
  // database, and that is where the next start reads on.
  private void handle(Message<byte[]> message, CompletableFuture<Void> done) {
    try {
      inbox.handle(record(message));
    } catch (CancellationException e) {
      LOG.debug("Stopped before the record was done");
      return;
    } catch (Throwable e) {
      LOG.error("The inbox stops reading; restart the service", e);
      done.completeExceptionally(e);
      return;
    }
    message.ack().whenComplete((nothing, failure) -> done.complete(null));
  }

  void stop(@Observes @Priority(2) ShutdownEvent event) throws InterruptedException {
    inbox.close();
    thread.shutdown();
    if (!thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
      thread.shutdownNow();
    }
  }

  private static InboxRecord record(Message<byte[]> message) {
    ConsumerRecord<?, ?> record =
        message
            .getMetadata(IncomingKafkaRecordMetadata.class)
            .orElseThrow(() -> new IllegalStateException("The channel does not read from Kafka"))
            .getRecord();
    Map<String, String> headers = new TreeMap<>();
    for (Header header : record.headers()) {
      if (header.value() != null) {
        headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
      }
    }
    Object key = record.key();
    return new InboxRecord(
        record.topic(),
        record.partition(),
        record.offset(),
        key == null ? null : key.toString(),
        headers,
        (byte[]) record.value());
  }
}
