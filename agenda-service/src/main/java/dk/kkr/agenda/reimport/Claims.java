package dk.kkr.agenda.reimport;

import dk.kkr.agenda.reimport.EditFinding.Code;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds things again: by the mark they bear, once; else by what they say, among those that nothing
 * in the document bears the mark of.
 */
final class Claims<T> {

  private final List<T> known;
  private final java.util.function.Function<T, String> id;
  private final Set<String> marked;
  private final Set<String> used = new HashSet<>();
  private final Remarks remarks;

  /**
   * @param known what there is
   * @param marks all marks in the document
   */
  Claims(
      List<T> known,
      java.util.function.Function<T, String> id,
      Collection<String> marks,
      Remarks remarks) {
    this.known = known;
    this.id = id;
    this.marked = Set.copyOf(marks);
    this.remarks = remarks;
  }

  /**
   * The thing that a mark or the words mean; null for a new one.
   *
   * @param alike ways of being alike, the best first
   */
  @Nullable T claim(@Nullable String mark, String place, String text, List<Predicate<T>> alike) {
    if (mark != null) {
      T marked = byId(mark);
      if (marked != null && used.add(mark)) {
        return marked;
      }
      if (marked != null) {
        remarks.add(
            Code.DUPLICATE_ID,
            place,
            "Det er kopieret fra noget andet i dokumentet og er læst som nyt.",
            text);
        return null;
      }
      remarks.add(
          Code.UNKNOWN_ID,
          place,
          "Det bærer et mærke, som dette udkast ikke kender; det er søgt efter sine ord.",
          text);
    }
    for (Predicate<T> way : alike) {
      List<T> found =
          known.stream()
              .filter(one -> !marked.contains(id.apply(one)) && !used.contains(id.apply(one)))
              .filter(way)
              .toList();
      if (found.size() == 1) {
        T one = found.getFirst();
        used.add(id.apply(one));
        remarks.add(
            Code.ID_GONE, place, "Det har mistet sit mærke og er genkendt på sine ord.", text);
        return one;
      }
    }
    return null;
  }

  private @Nullable T byId(String mark) {
    return known.stream().filter(one -> id.apply(one).equals(mark)).findFirst().orElse(null);
  }

  /** What nothing in the document was found to be. */
  List<T> left() {
    return known.stream().filter(one -> !used.contains(id.apply(one))).toList();
  }
}
