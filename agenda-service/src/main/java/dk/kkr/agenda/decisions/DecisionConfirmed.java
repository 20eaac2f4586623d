package dk.kkr.agenda.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of the event. Contract: {@code contracts/events/decision}. */
record DecisionConfirmed(
    UUID pointId,
    UUID meetingId,
    String council,
    int agendaVersion,
    boolean derived,
    String outcome,
    @Nullable String decidedText,
    @Nullable String mode,
    LocalDate decidedOn,
    String force,
    List<Condition> conditions) {}
