package dk.kkr.agenda.search;

import static dk.kkr.agenda.search.Asked.part;
import static dk.kkr.agenda.search.Asked.search;
import static dk.kkr.agenda.search.Asked.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import dk.kkr.agenda.Api;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Phrases are looked up by pairs of their words; that must not hide any. */
@QuarkusTest
class PhrasePairsTest {

  private static final int TEXTS = 150;
  private static final int PHRASES = 400;

  /** Few words, so that phrases are met; some are passed over, and some are taken apart. */
  private static final List<String> WORDS =
      List.of("plan", "planer", "og", "i", "bus", "IV-behandling", "3.10", "a/b", "tog", "eller");

  /** What PostgreSQL finds by reading every text, and the same where pairs are missing. */
  private static final String COUNTED =
      """
      WITH t AS MATERIALIZED (
        SELECT to_tsvector('danish', text) AS words, search_pairs(to_tsvector('danish', text)) AS pairs
          FROM unnest(CAST(:texts AS text[])) AS text),
      p AS MATERIALIZED (
        SELECT phraseto_tsquery('danish', text) AS words, search_pairs(to_tsvector('danish', text)) AS pairs
          FROM unnest(CAST(:phrases AS text[])) AS text)
      SELECT count(*) AS found, count(*) FILTER (WHERE NOT t.pairs @> p.pairs) AS missed
        FROM t JOIN p ON t.words @@ p.words
      """;

  @Inject EntityManager entities;

  @Test
  void a_text_that_has_a_phrase_has_all_of_its_pairs() {
    Random random = new Random(5);
    List<String> texts = Stream.generate(() -> words(random, 40)).limit(TEXTS).toList();
    List<String> phrases =
        Stream.generate(() -> words(random, 2 + random.nextInt(4))).limit(PHRASES).toList();
    Tuple counted =
        (Tuple)
            entities
                .createNativeQuery(COUNTED, Tuple.class)
                .setParameter("texts", texts.toArray(String[]::new))
                .setParameter("phrases", phrases.toArray(String[]::new))
                .getSingleResult();
    assertThat(counted.get("found", Long.class)).isGreaterThan(1_000);
    assertThat(counted.get("missed", Long.class)).isZero();
  }

  @Test
  void the_longest_text_has_room_for_its_pairs() {
    Object longest =
        entities
            .createNativeQuery(
                """
                SELECT length(array_to_tsvector(search_pairs(w.words)) || w.words)
                  FROM (SELECT to_tsvector('danish', string_agg(to_hex(n * 7919), ' ')) AS words
                          FROM generate_series(1, CAST(:words AS integer)) AS n) w
                """,
                Integer.class)
            .setParameter("words", Indexed.MOST_BYTES / 6)
            .getSingleResult();
    assertThat((Integer) longest).isGreaterThan(Indexed.MOST_BYTES / 6 + 2 * 16_000);
  }

  @Test
  void phrases_are_found_where_they_stand_and_nowhere_else() {
    String w = word();
    Api.Meeting meeting = Api.meeting();
    meeting.add(item(w, "Planen for busser i " + w + " og regionen er en fælles plan med toget."));
    meeting.add(item(w, "Busser for planen. Fælles " + w + " plan. Toget og " + w + " regionen."));
    meeting.release().statusCode(201);
    Map.of(
            "\"plan for busser\"",
            1,
            "\"plan busser\"",
            0,
            "\"busser i " + w + "\"",
            1,
            "\"fælles plan med tog\"",
            1,
            "\"regionen er en fælles plan\"",
            1,
            "\"regionen en fælles plan\"",
            0,
            "\"" + w + " plan\"",
            1,
            "\"plan\"",
            2,
            "-\"fælles plan\"",
            1)
        .forEach((q, hits) -> search(w + " " + q).body("items", hasSize(hits)));
    search("\"ingen " + w + "\" eller \"fælles " + w + " plan\"").body("items", hasSize(1));
    search("\"om titel" + w + "\"").body("items", hasSize(2));
    search("\"titel" + w + " planen\"").body("items", hasSize(0));
  }

  private static Map<String, Object> item(String w, String text) {
    return Map.of("title", "Om titel" + w, "parts", part(text));
  }

  private static String words(Random random, int many) {
    return IntStream.range(0, many)
        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }
}
