package dk.kkr.agenda.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Titles, where they are read like other text. */
final class Titles {

  private Titles() {}

  /** The title of an item as a sentence, and then its other sentences. */
  static List<Sentence> withTitle(CheckedItem item, @Nullable LocalDate meeting) {
    List<Sentence> all =
        new ArrayList<>(Sentences.of(new Passage(item.place(), false, item.title()), meeting));
    all.addAll(item.sentences());
    return all;
  }
}
