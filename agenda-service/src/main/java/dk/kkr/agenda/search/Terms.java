package dk.kkr.agenda.search;

import dk.kkr.platform.json.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * What a question means in PostgreSQL's Danish. Its stems of one word differ where the word itself
 * ends in s (plads, but pladser), so a word is looked for as its stem, as the stem of that, and as
 * it was typed. Compounds are one word: the first part of one is found with a star.
 */
@ApplicationScoped
class Terms {

  private static final String READ =
      """
      WITH term AS (
        SELECT t.n, t.negated,
               concat(CASE WHEN t.otherwise THEN ' | ' ELSE ' & ' END,
                      CASE WHEN t.negated THEN '!' END) AS sign,
               CASE t.kind
                 WHEN 'PHRASE' THEN phraseto_tsquery('danish', t.text)
                 WHEN 'PREFIX' THEN CAST('''' || t.text || ''':*' AS tsquery) || t.forms
                 ELSE t.forms END AS query,
               CASE t.kind
                 WHEN 'PHRASE' THEN CAST(array_to_string(
                   search_pairs(to_tsvector('danish', t.text)), ' & ') AS tsquery)
                 ELSE CAST('' AS tsquery) END AS pairs
          FROM (SELECT r.*,
                       CASE WHEN NOT r.plain THEN plainto_tsquery('danish', r.text)
                            WHEN s.stem IS NULL THEN CAST('' AS tsquery)
                            ELSE CAST(concat('''', s.stem, ''' | ''', r.text, '''') AS tsquery)
                                 || coalesce(CAST('''' || (ts_lexize('danish_stem', s.stem))[1] || ''''
                                             AS tsquery), '')
                       END AS forms
                  FROM jsonb_to_recordset(CAST(:terms AS jsonb))
                         AS r(n integer, kind text, text text, plain boolean, negated boolean,
                              otherwise boolean)
                 CROSS JOIN LATERAL (SELECT (ts_lexize('danish_stem', r.text))[1] AS stem) s) t)
      SELECT coalesce(ltrim(string_agg(
               sign || '( ' || CAST(query AS text) || ' )', '' ORDER BY n), ' &|'), '') AS wanted,
             coalesce(ltrim(string_agg(
               sign || '( ' || CAST(query && pairs AS text) || ' )', '' ORDER BY n), ' &|'), '') AS sought,
             coalesce(string_agg(regexp_replace(CAST(query AS text), ' (&|<(-|[0-9]+)>) ', ' | ', 'g'),
                                 ' | ' ORDER BY n) FILTER (WHERE NOT negated), '') AS marked
        FROM term
       WHERE numnode(query) > 0
      """;

  private static final String FORMS =
      """
      SELECT w.word FROM jsonb_array_elements_text(CAST(:words AS jsonb)) AS w(word)
       WHERE to_tsvector('danish', w.word) @@ CAST(:marked AS tsquery)
      """;

  private static final Pattern LEXEME = Pattern.compile("'((?:[^']|'')+)'");

  private final EntityManager entities;

  Terms(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A question as PostgreSQL takes it.
   *
   * @param wanted what has to be found; empty when all words are too common to be looked for
   * @param sought the same for the index: with each phrase the pairs of words that it has
   * @param marked what is marked in excerpts; empty when nothing is
   * @param negates true when something must not be found
   */
  record Meaning(String wanted, String sought, String marked, boolean negates) {

    /** Nothing is asked for. */
    static final Meaning NONE = new Meaning("", "", "", false);

    /** What the marked words begin with, unless they stand inside a longer word. */
    Set<String> beginnings() {
      Matcher lexemes = LEXEME.matcher(marked);
      return lexemes
          .results()
          .map(lexeme -> lexeme.group(1).replace("''", "'"))
          .collect(Collectors.toSet());
    }
  }

  /** What the terms mean. One SELECT. */
  Meaning read(List<Question.Term> terms) {
    Tuple row =
        entities
            .unwrap(Session.class)
            .createNativeQuery(READ, Tuple.class)
            .setParameter("terms", EventJson.write(terms))
            .getSingleResult();
    return new Meaning(
        row.get("wanted", String.class),
        row.get("sought", String.class),
        row.get("marked", String.class),
        terms.stream().anyMatch(Question.Term::negated));
  }

  /** Those of the words that are marked. One SELECT. */
  Set<String> marked(Meaning meaning, Collection<String> words) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(FORMS, String.class)
        .setParameter("words", EventJson.write(words))
        .setParameter("marked", meaning.marked())
        .getResultStream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
