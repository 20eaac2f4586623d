package dk.kkr.appointment.rules;

import dk.kkr.appointment.persons.OfficeKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a seat demands of who holds it.
 *
 * @param seatId the seat
 * @param label what it is called
 * @param office the office that its holder must have; null for any
 * @param alsoSitsOn the organisation that its holder must also sit in; null for none
 * @param binding whether a slate that breaks this cannot be adopted
 * @param source where the demand comes from
 */
public record SeatDemand(
    UUID seatId,
    String label,
    @Nullable OfficeKind office,
    @Nullable UUID alsoSitsOn,
    boolean binding,
    RuleSource source) {}
