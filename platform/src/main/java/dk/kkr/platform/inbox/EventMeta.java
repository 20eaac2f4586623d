package dk.kkr.platform.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * The envelope of an incoming event.
 *
 * @param id unique together with the source
 * @param type e.g. {@code dk.kkr.notes.NoteWritten}
 * @param source the service that emitted it
 * @param aggregateId what it happened to
 * @param revision which event of that aggregate this is; higher than any that was handled before
 * @param time when it happened
 * @param confidential true when the data are not for the public
 * @param topic where it was read
 */
public record EventMeta(
    UUID id,
    String type,
    String source,
    UUID aggregateId,
    long revision,
    Instant time,
    boolean confidential,
    String topic) {}
