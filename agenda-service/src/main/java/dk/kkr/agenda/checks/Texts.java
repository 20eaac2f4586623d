package dk.kkr.agenda.checks;

import java.util.ArrayList;
import java.util.List;

/** Everything of an item in which a word can be misspelled. */
final class Texts {

  private Texts() {}

  /** Title, texts and titles of attachments. */
  static List<Sentence> of(CheckedItem item) {
    List<Sentence> all = new ArrayList<>();
    all.add(line(item.place(), item.title()));
    all.addAll(item.sentences());
    for (int i = 0; i < item.content().attachments().size(); i++) {
      all.add(line(item.place().atAttachment(i + 1), item.content().attachments().get(i).title()));
    }
    return all;
  }

  private static Sentence line(CheckPlace place, String text) {
    return new Sentence(place, false, text, Sentences.lower(text), List.of());
  }
}
