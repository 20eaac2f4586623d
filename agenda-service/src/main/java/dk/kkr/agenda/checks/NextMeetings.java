package dk.kkr.agenda.checks;

import dk.kkr.reference.Council;
import dk.kkr.reference.dates.FoundDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where an agenda names the next meeting of its council. */
final class NextMeetings {

  private static final String CUE = "næste møde";

  /** A place that names the next meeting. */
  record Named(LocalDate date, Sentence sentence) {}

  private NextMeetings() {}

  /** Every place, in order; of several days in one sentence the first. */
  static List<Named> in(CheckedAgenda agenda) {
    List<Named> named = new ArrayList<>();
    for (CheckedItem item : agenda.items()) {
      boolean standing =
          Sentences.lower(item.sectionTitle()).contains(CUE)
              || Sentences.lower(item.title()).contains(CUE);
      for (Sentence sentence : item.withTitle()) {
        boolean ofCouncil = standing ? isMeeting(sentence) : isNext(agenda, sentence);
        LocalDate date = ofCouncil ? firstDay(sentence) : null;
        if (date != null) {
          named.add(new Named(date, sentence));
        }
      }
    }
    return named;
  }

  private static boolean isMeeting(Sentence sentence) {
    return sentence.has(CUE) || (sentence.has("møde") && !sentence.has("formøde"));
  }

  private static boolean isNext(CheckedAgenda agenda, Sentence sentence) {
    return sentence.has(CUE) && names(agenda.frame().council(), sentence);
  }

  /** Whether the sentence speaks of the council. */
  static boolean names(@Nullable Council council, Sentence sentence) {
    if (council == null) {
      return sentence.text().contains("KKR");
    }
    return sentence.text().contains(council.name())
        || (council.kind() == Council.Kind.KKR && sentence.text().contains("KKR"));
  }

  private static @Nullable LocalDate firstDay(Sentence sentence) {
    return sentence.dates().stream()
        .map(FoundDate::date)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
