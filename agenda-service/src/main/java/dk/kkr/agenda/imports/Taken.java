package dk.kkr.agenda.imports;

import dk.kkr.agenda.meetings.Meeting;
import java.util.List;

/**
 * What became of a file.
 *
 * @param meeting the one that it was taken into
 * @param findings doubts that arose in taking it in, not in reading it
 */
record Taken(Meeting meeting, int sections, int items, int points, List<FindingView> findings) {
  Taken {
    findings = List.copyOf(findings);
  }
}
