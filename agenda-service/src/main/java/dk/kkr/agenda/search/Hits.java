package dk.kkr.agenda.search;

import dk.kkr.agenda.search.Terms.Meaning;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows hits: what was asked for is marked, and the best places of each are cut out. */
@ApplicationScoped
class Hits {

  private static final int MOST_PLACES = 3;

  /** Different words that are asked about at once: a beginning may have many endings. */
  private static final int MOST_WORDS = 3_000;

  private final Terms terms;

  Hits(Terms terms) {
    this.terms = terms;
  }

  /**
   * The hits as they are shown. At most one SELECT for all of them.
   *
   * @param kind where the words had to stand; null for anywhere
   */
  List<HitView> of(List<Found> found, Meaning meaning, @Nullable PlaceKind kind) {
    Excerpts excerpts = new Excerpts(forms(found, meaning));
    return found.stream().map(hit -> view(hit, excerpts, kind)).toList();
  }

  private Set<String> forms(List<Found> found, Meaning meaning) {
    Set<String> beginnings = meaning.beginnings();
    if (beginnings.isEmpty()) {
      return Set.of();
    }
    Set<String> candidates = new LinkedHashSet<>();
    for (Found hit : found) {
      for (Place place : hit.shown().places()) {
        if (candidates.size() < MOST_WORDS) {
          candidates.addAll(Excerpts.candidates(place.text(), beginnings));
        }
      }
    }
    return terms.marked(meaning, candidates);
  }

  private static HitView view(Found hit, Excerpts excerpts, @Nullable PlaceKind kind) {
    Shown shown = hit.shown();
    return new HitView(
        hit.itemId(),
        hit.meetingId(),
        hit.council(),
        hit.day(),
        hit.state(),
        shown.section(),
        shown.number(),
        excerpts.whole(shown.title()),
        shown.closed(),
        shown.caseNumber(),
        shown.policyAreas(),
        shown.concerned(),
        places(shown, excerpts, kind));
  }

  /** The better a place answers, the earlier: most different words first, then as printed. */
  private static List<HitView.PlaceView> places(
      Shown shown, Excerpts excerpts, @Nullable PlaceKind kind) {
    record Answer(Place place, int words) {}
    return shown.places().stream()
        .filter(place -> kind == null ? place.kind() != PlaceKind.TITLE : place.kind() == kind)
        .map(place -> new Answer(place, excerpts.distinct(place.text())))
        .filter(answer -> answer.words > 0)
        .sorted(Comparator.comparingInt(Answer::words).reversed())
        .limit(MOST_PLACES)
        .map(Answer::place)
        .map(
            place ->
                new HitView.PlaceView(
                    place.kind(), place.label(), place.ref(), excerpts.of(place.text())))
        .toList();
  }
}
