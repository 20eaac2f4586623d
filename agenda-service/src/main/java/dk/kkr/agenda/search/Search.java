package dk.kkr.agenda.search;

import dk.kkr.agenda.AgendaProblems;
import dk.kkr.agenda.search.Terms.Meaning;
import dk.kkr.platform.http.Page;
import dk.kkr.platform.http.PageRequest;
import dk.kkr.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers questions: three SELECTs, whatever is found. No transaction. */
@ApplicationScoped
class Search {

  private static final String CANCELED = "57014";

  private final Terms terms;
  private final Searches searches;
  private final Hits hits;

  Search(Terms terms, Searches searches, Hits hits) {
    this.terms = terms;
    this.searches = searches;
    this.hits = hits;
  }

  /**
   * A page of hits.
   *
   * @param q what was typed; null for all that is left by the narrowing
   * @param councils whose closed items the caller reads
   * @throws ProblemException 400 when too much or nonsense is asked for, 422 {@code
   *     search-too-broad} when it takes too long
   */
  Page<HitView> page(
      @Nullable String q, Narrowing narrowing, Collection<String> councils, PageRequest request) {
    Meaning meaning = q == null ? Meaning.NONE : meaning(q);
    if (q != null && meaning.wanted().isEmpty()) {
      return new Page<>(List.of(), null);
    }
    List<Found> found = found(meaning, narrowing, councils, request);
    List<Found> shown = found.subList(0, Math.min(found.size(), request.limit()));
    String next = found.size() > shown.size() ? Searches.cursor(shown.getLast()).encode() : null;
    return new Page<>(hits.of(shown, meaning, narrowing.kind()), next);
  }

  // Nothing but signs, or words like og: nothing answers to that.
  private Meaning meaning(String q) {
    List<Question.Term> asked = Question.read(q);
    return asked.isEmpty() ? Meaning.NONE : terms.read(asked);
  }

  private List<Found> found(
      Meaning meaning, Narrowing narrowing, Collection<String> councils, PageRequest request) {
    try {
      return searches.page(meaning, narrowing, councils, request.after(), request.fetch());
    } catch (PersistenceException e) {
      if (e.getCause() instanceof SQLException cause && CANCELED.equals(cause.getSQLState())) {
        throw new ProblemException(
            AgendaProblems.SEARCH_TOO_BROAD,
            "The search took too long and was given up. Ask for rarer words, without a phrase of frequent ones, or for one council or period.",
            e);
      }
      throw e;
    }
  }
}
