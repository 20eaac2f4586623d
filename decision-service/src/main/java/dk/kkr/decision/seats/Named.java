package dk.kkr.decision.seats;

import java.util.UUID;

/** A body or a person, as events name them. */
record Named(UUID id, String name) {}
