package dk.kkr.agenda.extraction;

import dk.kkr.platform.privacy.PersonNumbers;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * What stands in a file where hardly anybody looks, such as properties, names and formulas. It goes
 * out with the file, so it is passed on where it can be a CPR number, and nothing else of it:
 * people search for what they can see.
 */
final class Suspects {

  private final TextSink sink;
  private final Set<String> told = new HashSet<>();

  Suspects(TextSink sink) {
    this.sink = sink;
  }

  /** Takes a text; the same one counts once. */
  void take(String text) throws IOException {
    if (text.length() >= 10 && !PersonNumbers.in(text).isEmpty() && told.add(text)) {
      sink.write("\n" + text + "\n");
    }
  }
}
