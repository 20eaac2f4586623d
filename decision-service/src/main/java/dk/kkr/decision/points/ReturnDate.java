package dk.kkr.decision.points;

import dk.kkr.reference.dates.DanishDates;
import dk.kkr.reference.dates.FoundDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day that the text of a point names, after its meeting.
 *
 * @param date the day
 * @param text the words that name it
 */
@Schema(description = "A day after the meeting that the text of the point names.")
public record ReturnDate(
    @Schema(description = "The day.", examples = "2022-06-10") LocalDate date,
    @Schema(description = "The words that name it.", examples = "den 10. juni 2022") String text) {

  /** The days in the proposal, its contents and the text adopted, each once. */
  static List<ReturnDate> in(PointDecision point) {
    LocalDate meeting = point.place().meetingDate();
    List<String> texts = new ArrayList<>();
    texts.add(point.proposal().text());
    texts.addAll(point.proposal().contents());
    Verdict verdict = point.verdict();
    if (verdict != null
        && verdict.recording() != null
        && verdict.recording().decidedText() != null) {
      texts.add(verdict.recording().decidedText());
    }
    Map<LocalDate, ReturnDate> days = new LinkedHashMap<>();
    for (String text : texts) {
      for (FoundDate found : DanishDates.find(text, meeting)) {
        LocalDate day = found.date();
        if (day != null && day.isAfter(meeting)) {
          days.putIfAbsent(day, new ReturnDate(day, found.text()));
        }
      }
    }
    return List.copyOf(days.values());
  }
}
