package dk.kkr.platform.test.counters;

import dk.kkr.platform.change.DomainEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record CounterAdded(
    UUID aggregateId,
    long revision,
    boolean confidential,
    int amount,
    int total,
    String label,
    @Nullable String council)
    implements DomainEvent {}
