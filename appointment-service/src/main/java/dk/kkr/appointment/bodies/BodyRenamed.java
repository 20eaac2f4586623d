package dk.kkr.appointment.bodies;

/**
 * A body or its seats go by other names; fired in the transaction of the command.
 *
 * @param body as it is now
 */
public record BodyRenamed(KnownBody body) {}
