package dk.kkr.appointment.persons;

import java.util.UUID;

/**
 * A person goes by another name; fired in the transaction of the command.
 *
 * @param personId the person
 * @param name the new name
 */
public record PersonRenamed(UUID personId, String name) {}
