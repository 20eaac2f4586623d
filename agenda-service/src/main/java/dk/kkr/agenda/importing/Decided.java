package dk.kkr.agenda.importing;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What minutes say was decided on an item, or directly under a section.
 *
 * @param text verbatim; several passages are separated by a blank line
 * @param outcome null where the words do not say it plainly
 */
public record Decided(String text, @Nullable Outcome outcome) {

  /** What an item of minutes says was decided; null when it says nothing. Asked only of minutes. */
  public static @Nullable Decided of(ImportedItem item) {
    String headed =
        item.parts().stream()
            .filter(ImportedPart::decision)
            .map(ImportedPart::text)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n\n"));
    if (!headed.isEmpty()) {
      return new Decided(headed, Outcomes.of(headed));
    }
    String only = onlyText(item);
    if (only == null) {
      return null;
    }
    Outcome outcome = Outcomes.of(only);
    boolean underSection = item.number() == null && item.title() == null;
    return underSection || outcome != null ? new Decided(only, outcome) : null;
  }

  /** The text of an item that has one part and no heading in it. */
  private static @Nullable String onlyText(ImportedItem item) {
    List<ImportedPart> parts = item.parts();
    boolean plain = parts.size() == 1 && parts.getFirst().heading() == null;
    return plain && !parts.getFirst().text().isBlank() ? parts.getFirst().text() : null;
  }

  /** Reports what is doubtful about the decision on an item that stands there. */
  static void check(ImportedItem item, Line at, Ledger ledger) {
    Decided decided = of(item);
    if (decided == null) {
      ledger.doubt(
          FindingCode.NO_DECISION,
          Severity.WARNING,
          at,
          "Det fremgår ikke, hvad der blev besluttet.");
      return;
    }
    if (item.parts().stream().noneMatch(ImportedPart::decision) && item.title() != null) {
      ledger.doubt(
          FindingCode.DECISION_WITHOUT_HEADING,
          Severity.INFO,
          at,
          "Beslutningen står ikke under en overskrift for sig.");
    }
    if (decided.outcome() == null && item.title() != null) {
      ledger.doubt(
          FindingCode.OUTCOME_UNCLEAR,
          Severity.INFO,
          at,
          "Beslutningens ord siger ikke klart, hvad udfaldet blev. Teksten er taget med, som den står.");
    }
  }
}
