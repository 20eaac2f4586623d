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
  static final String WORD = "search, a frequent word";
  static final String LATER = "… a later page of it";

  private static final int ROWS = 20;
  private static final String LIST = "/meetings?limit=" + ROWS;
  private static final String SEARCH = "/search?limit=" + ROWS + "&q=";

  /** A page that begins in the middle of all years. */
  private static final String MIDDLE = "&to=2015-12-31";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Pages() {}

  /** What is asked for, by name. */
  static Map<String, List<Target>> of(Reads reads) throws IOException, InterruptedException {
    Map<String, String> paths = new LinkedHashMap<>();
    paths.put(FIRST, LIST);
    paths.put(DEEP, deepest(reads));
    paths.put(WORD, SEARCH + "cykelstier");
    paths.put(LATER, later(reads, SEARCH + "cykelstier"));
    paths.put("… with a municipality", SEARCH + "cykelstier&municipality=0223");
    paths.put("… in three years", SEARCH + "cykelstier&from=2012-01-01&to=2014-12-31");
    paths.put("… in titles", SEARCH + "cykelstier&kind=TITLE");
    paths.put("search, a frequent word that no title has, in titles", SEARCH + "lokale&kind=TITLE");
    paths.put("search, two words", SEARCH + "natbusser+sekretariatet");
    paths.put("… in one council", SEARCH + "natbusser+sekretariatet&council=kkr-sjaelland");
    paths.put("search, a case number as a word", SEARCH + caseNumber(reads));
    paths.put("search, a frequent phrase", SEARCH + "%22lokale+parter%22");
    paths.put("search, a phrase in one of a hundred items", SEARCH + "%22plan+for+natbusser%22");
    paths.put(
        "search, two frequent words that are never a phrase", SEARCH + "%22lokale+erfaringer%22");
    paths.put(
        "search, two frequent words that are never in one item", SEARCH + "h%C3%B8rsholm+roskilde");
    Map<String, List<Target>> pages = new LinkedHashMap<>();
    for (var path : paths.entrySet()) {
      pages.put(path.getKey(), reads.always(path.getValue()));
    }
    return pages;
  }

  private static String later(Reads reads, String path) throws IOException, InterruptedException {
    return path + "&after=" + JSON.readTree(reads.get(path + MIDDLE).body()).path("next").asText();
  }

  private static String caseNumber(Reads reads) throws IOException, InterruptedException {
    var hits = JSON.readTree(reads.get(SEARCH + "cykelstier" + MIDDLE).body()).path("items");
    return hits.path(0).path("caseNumber").asText();
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
