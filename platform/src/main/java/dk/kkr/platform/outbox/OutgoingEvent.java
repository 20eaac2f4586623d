package dk.kkr.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is stored and sent: the attributes of CloudEvents 1.0 and the data.
 *
 * @param topic where it goes, the prefix included
 * @param key of the message; events with the same key stay in order
 * @param source the service that emits it
 * @param subject id of the aggregate
 * @param revision which event of its aggregate this is, from 1
 * @param time when it happened
 * @param traceparent W3C trace context of the work that caused it
 * @param cause id of the incoming event whose effect it tells; null when somebody or a job did it
 * @param data JSON
 * @param scope by which reading the data in the feed is limited; not sent
 */
public record OutgoingEvent(
    UUID id,
    String topic,
    String key,
    String type,
    String source,
    UUID subject,
    long revision,
    boolean confidential,
    Instant time,
    @Nullable String traceparent,
    @Nullable String requestId,
    @Nullable UUID cause,
    String data,
    @Nullable String scope) {}
