package dk.kkr.platform.time;

import java.time.Instant;

/**
 * The clock of this service was shifted or set right, in local mode: what waits for a time can look
 * at once.
 *
 * @param now what the clock shows
 */
public record ClockShifted(Instant now) {}
