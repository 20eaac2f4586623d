package dk.kkr.agenda.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/** What is stored of an item for one kind of reader. */
final class Indexed {

  /**
   * Bytes of the words of one item, so that PostgreSQL can keep them with their places (a tsvector
   * has at most a megabyte): some fifty printed pages. What comes after is not found.
   */
  static final int MOST_BYTES = 160_000;

  /** The scope of all words; that of those of one kind of place is the name of the kind. */
  static final String ANY = "ANY";

  private Indexed() {}

  /** Who reads a row. */
  enum Audience {
    /** Everybody reads the same. */
    ALL,
    /** Whoever is outside the council. */
    OUTSIDE,
    /** The council. */
    COUNCIL
  }

  /** A row of {@code search_entry}. */
  record Entry(UUID item, Audience audience, Shown shown) {}

  /** A row of {@code search_words}. */
  record Words(
      UUID item, Audience audience, String scope, String title, String text, List<String> marks) {}

  /** One row for all of its words, and one for each kind of place that it has. */
  static List<Words> words(UUID item, Audience audience, String council, Shown shown) {
    List<Words> rows = new ArrayList<>();
    List<String> marks = Marks.of(audience, council, shown);
    // The number is a word of the title: 3.10 finds item 3.10 first.
    String title = Folding.of(shown.number() + "\n" + shown.title());
    rows.add(row(item, audience, ANY, title, shown, marks, place -> true));
    for (PlaceKind kind : PlaceKind.values()) {
      if (shown.places().stream().anyMatch(p -> p.kind() == kind)) {
        rows.add(row(item, audience, kind.name(), title, shown, marks, p -> p.kind() == kind));
      }
    }
    return rows;
  }

  private static Words row(
      UUID item,
      Audience audience,
      String scope,
      String title,
      Shown shown,
      List<String> marks,
      Predicate<Place> which) {
    return new Words(item, audience, scope, title, text(shown, which), marks);
  }

  private static String text(Shown shown, Predicate<Place> which) {
    StringBuilder text = new StringBuilder();
    if (shown.places().stream().anyMatch(p -> p.kind() == PlaceKind.TITLE && which.test(p))) {
      text.append(Folding.of(shown.number())).append('\n');
    }
    int left = MOST_BYTES - text.length();
    for (Place place : shown.places()) {
      if (which.test(place)) {
        String folded = Folding.of(place.text());
        int bytes = folded.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > left) {
          // No letter has more than four bytes.
          return text.append(folded, 0, Math.min(left / 4, folded.length())).toString();
        }
        text.append(folded).append("\n\n");
        left -= bytes;
      }
    }
    return text.toString();
  }

  /** Words that no text has: what a row is, and what can be filtered by. */
  static final class Marks {

    private Marks() {}

    static List<String> of(Audience audience, String council, Shown shown) {
      List<String> marks = new ArrayList<>();
      if (audience != Audience.COUNCIL) {
        marks.add(outside());
      }
      if (audience != Audience.OUTSIDE) {
        marks.add(inside());
      }
      marks.add(council(council));
      shown.concerned().forEach(code -> marks.add(municipality(code)));
      shown.policyAreas().forEach(area -> marks.add(policyArea(area)));
      if (Objects.nonNull(shown.caseNumber())) {
        marks.add(caseNumber(shown.caseNumber()));
      }
      return marks;
    }

    static String outside() {
      return "=o";
    }

    static String inside() {
      return "=i";
    }

    static String council(String key) {
      return "=c" + key;
    }

    static String municipality(String code) {
      return "=m" + code;
    }

    static String policyArea(String area) {
      return "=p" + hash(area);
    }

    static String caseNumber(String number) {
      return "=n" + hash(number);
    }

    // Case and blanks around make no difference; nothing else is bent.
    private static String hash(String text) {
      String plain = text.strip().toLowerCase(Locale.ROOT);
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, 12);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every JDK has SHA-256", e);
      }
    }
  }
}
