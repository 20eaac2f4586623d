package dk.kkr.platform.test.counters;

import dk.kkr.platform.change.DomainEvent;
import java.util.UUID;

record CounterAdded(
    UUID aggregateId, long revision, boolean confidential, int amount, int total, String label)
    implements DomainEvent {}
