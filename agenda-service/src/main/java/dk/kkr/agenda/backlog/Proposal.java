package dk.kkr.agenda.backlog;

import dk.kkr.agenda.content.Given;
import dk.kkr.agenda.content.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to come onto an agenda, and when.
 *
 * @param title of the item
 * @param text its background
 * @param points its recommendation
 * @param dueOn the day it was asked for; null when no day was named
 * @param notBefore the first day whose meeting takes it up
 * @param requestedMeetingId the meeting that was named
 * @param closed true when it comes from something that is not for the public
 */
record Proposal(
    String title,
    @Nullable String text,
    List<Point> points,
    @Nullable LocalDate dueOn,
    LocalDate notBefore,
    @Nullable UUID requestedMeetingId,
    boolean closed) {

  Proposal {
    points = Given.list(points);
  }
}
