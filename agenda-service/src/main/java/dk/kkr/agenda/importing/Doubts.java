package dk.kkr.agenda.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares headings with each other and with the table of contents. */
final class Doubts {

  private final Sheet sheet;
  private final Ledger ledger;

  Doubts(Sheet sheet, Ledger ledger) {
    this.sheet = sheet;
    this.ledger = ledger;
  }

  void check(List<Heading> headings, Contents contents) {
    checkNumbers(headings);
    if (!contents.isEmpty()) {
      checkContents(headings, contents);
    }
  }

  private void checkNumbers(List<Heading> headings) {
    Set<String> seen = new HashSet<>();
    Map<Integer, Integer> lastItem = new HashMap<>();
    int lastSection = 0;
    for (Heading heading : headings) {
      Numbered number = heading.number();
      if (number == null) {
        doubt(
            FindingCode.HEADING_MISSING,
            Severity.WARNING,
            heading,
            "Her begynder et punkt uden nummer.");
        continue;
      }
      if (!seen.add(number.number())) {
        doubt(
            FindingCode.DUPLICATE_NUMBER,
            Severity.WARNING,
            heading,
            "Nummeret %s er brugt mere end én gang.".formatted(number.number()));
      }
      int last = number.isItem() ? lastItem.getOrDefault(number.section(), 0) : lastSection;
      int mine = number.isItem() ? number.item() : number.section();
      if (mine > last + 1) {
        doubt(
            FindingCode.NUMBER_GAP,
            Severity.INFO,
            heading,
            "Der mangler et nummer før %s.".formatted(number.number()));
      }
      if (number.isItem()) {
        lastItem.merge(number.section(), mine, Math::max);
      } else {
        lastSection = Math.max(lastSection, mine);
      }
    }
  }

  private void checkContents(List<Heading> headings, Contents contents) {
    Map<String, Heading> byNumber = new HashMap<>();
    for (Heading heading : headings) {
      if (heading.number() != null) {
        byNumber.putIfAbsent(heading.number().number(), heading);
      }
    }
    for (Numbered entry : contents.entries()) {
      Heading heading = byNumber.remove(entry.number());
      String title = heading == null ? null : heading.title();
      if (!agrees(entry, title)) {
        ledger.doubt(
            FindingCode.CONTENTS_DIFFER,
            Severity.WARNING,
            sheet.line(entry.index()),
            heading == null
                ? "Indholdsfortegnelsen nævner %s, som ikke findes.".formatted(entry.number())
                : "Titlen i indholdsfortegnelsen er en anden end ved %s."
                    .formatted(entry.number()));
      }
    }
    for (Heading left : byNumber.values()) {
      doubt(
          FindingCode.CONTENTS_DIFFER,
          Severity.WARNING,
          left,
          "Overskriften står ikke i indholdsfortegnelsen.");
    }
  }

  private static boolean agrees(Numbered entry, @Nullable String title) {
    return title != null && entry.sameTitle(title);
  }

  private void doubt(FindingCode code, Severity severity, Heading heading, String message) {
    ledger.doubt(code, severity, sheet.line(heading.from()), message);
  }
}
