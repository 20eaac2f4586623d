package dk.kkr.benchmarks.agenda;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages of lists: each costs the same however much there is, the last as much as the first. */
final class Pages {

  static final String FIRST = "first page";
  static final String DEEP = "deep page";
  static final String WORD = "search, a word in every agenda";
  static final String WORDS = "search, two words in one council";

  private static final int ROWS = 20;
  private static final String LIST = "/meetings?limit=" + ROWS;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Pages() {}

  /** What is asked for, by name. */
  static Map<String, List<Target>> of(Reads reads) throws IOException, InterruptedException {
    Map<String, List<Target>> pages = new LinkedHashMap<>();
    pages.put(FIRST, reads.always(LIST));
    pages.put(DEEP, reads.always(deepest(reads)));
    pages.put(WORD, reads.always("/search?q=cykelstier&limit=" + ROWS));
    pages.put(
        WORDS,
        reads.always("/search?q=natbusser+sekretariatet&council=kkr-sjaelland&limit=" + ROWS));
    return pages;
  }

  /** The last page that is full: found by walking through all of them. */
  private static String deepest(Reads reads) throws IOException, InterruptedException {
    String path = LIST;
    for (@Nullable String next = next(reads, path); next != null; next = next(reads, next)) {
      if (JSON.readTree(reads.get(next).body()).path("items").size() < ROWS) {
        break;
      }
      path = next;
    }
    return path;
  }

  private static @Nullable String next(Reads reads, String path)
      throws IOException, InterruptedException {
    var next = JSON.readTree(reads.get(path).body()).path("next");
    return next.isTextual() ? LIST + "&after=" + next.asText() : null;
  }
}
