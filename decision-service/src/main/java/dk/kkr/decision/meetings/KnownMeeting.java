package dk.kkr.decision.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a council.
 *
 * @param id the meeting
 * @param council key of the council
 * @param title a title of its own, if it has one
 * @param date the day
 * @param start local time
 * @param place where
 * @param cancelled whether it will not be held
 */
public record KnownMeeting(
    UUID id,
    String council,
    @Nullable String title,
    LocalDate date,
    @Nullable LocalTime start,
    @Nullable String place,
    boolean cancelled) {}
