package dk.kkr.agenda.importing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which meeting a file belongs to: from its cover, else its page headers, else its text. */
final class Meetings {

  private static final Pattern COUNCIL_IN_OPENING =
      Pattern.compile("(?iu)indstilles,?\\s+at\\s+(KKR\\s+\\p{Lu}\\p{L}+)");

  private final Sheet sheet;
  private final Cover cover;
  private final Ledger ledger;
  private final @Nullable Line header;

  Meetings(Sheet sheet, Cover cover, Ledger ledger) {
    this.sheet = sheet;
    this.cover = cover;
    this.ledger = ledger;
    this.header =
        sheet.pageHeaders().stream().filter(PageHeaders::isDated).findFirst().orElse(null);
  }

  /** The council as far as it is known before the items are read. */
  @Nullable String council() {
    if (cover.council() != null) {
      return cover.council();
    }
    if (header != null) {
      String name = header.text().replaceAll("\\s*[|\\d].*$", "").strip();
      return Cover.normalForm(name);
    }
    return mostNamed();
  }

  private @Nullable String mostNamed() {
    Map<String, Integer> named = new HashMap<>();
    List<Line> lines = sheet.text();
    for (int i = 0; i < lines.size(); i++) {
      String next = i + 1 < lines.size() ? lines.get(i + 1).words() : "";
      String text = sheet.words().join(List.of(lines.get(i).words(), next));
      Matcher matcher = COUNCIL_IN_OPENING.matcher(text);
      if (text.length() < 1000
          && matcher.find()
          && matcher.start() < lines.get(i).words().length()) {
        named.merge(Cover.normalForm(matcher.group(1)), 1, Integer::sum);
      }
    }
    return named.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  ImportedMeeting meeting(List<ImportedSection> sections) {
    String council = council();
    LocalDate inText = dateOfApproval(sections);
    LocalDate inHeader = header == null ? null : DanishDates.dateIn(header.text());
    LocalDate date =
        Stream.of(new Found(cover.date()), new Found(inHeader), new Found(inText))
            .map(Found::date)
            .filter(found -> found != null)
            .findFirst()
            .orElse(null);
    report(council, date, inHeader, inText);
    return new ImportedMeeting(
        kind(sections), council, date, cover.noDate(), cover.start(), cover.end(), cover.place());
  }

  private record Found(@Nullable LocalDate date) {}

  private DocumentKind kind(List<ImportedSection> sections) {
    if (cover.kind() != null) {
      return cover.kind();
    }
    boolean decided =
        items(sections)
            .flatMap(item -> item.parts().stream())
            .anyMatch(part -> part.kind() == PartKind.OTHER && part.heading() != null);
    boolean minutes = decided || !cover.participants().isEmpty();
    return minutes ? DocumentKind.MINUTES : DocumentKind.AGENDA;
  }

  /** The item that approves the agenda names the day of its meeting. */
  private static @Nullable LocalDate dateOfApproval(List<ImportedSection> sections) {
    return items(sections)
        .limit(4)
        .flatMap(item -> item.points().stream())
        .map(ImportedPoint::text)
        .filter(text -> text.toLowerCase(Locale.ROOT).contains("dagsorden"))
        .map(text -> new Found(DanishDates.dateIn(text)))
        .filter(found -> found.date() != null)
        .findFirst()
        .map(Found::date)
        .orElse(null);
  }

  private static Stream<ImportedItem> items(List<ImportedSection> sections) {
    return sections.stream().flatMap(section -> section.items().stream());
  }

  private void report(
      @Nullable String council,
      @Nullable LocalDate date,
      @Nullable LocalDate inHeader,
      @Nullable LocalDate inText) {
    if (council == null) {
      ledger.doubt(
          FindingCode.COUNCIL_UNKNOWN, Severity.ERROR, "Det fremgår ikke, hvilket råd der mødes.");
    }
    if (date == null) {
      ledger.doubt(
          FindingCode.DATE_MISSING, Severity.ERROR, "Det fremgår ikke, hvilken dag mødet holdes.");
      return;
    }
    List<LocalDate> others =
        Stream.of(new Found(inHeader), new Found(inText))
            .filter(found -> found.date() != null && !found.date().equals(date))
            .map(found -> found.date() == null ? date : found.date())
            .distinct()
            .sorted(Comparator.naturalOrder())
            .toList();
    for (LocalDate other : others) {
      ledger.doubt(
          FindingCode.DATE_DIFFERS,
          Severity.WARNING,
          "Mødets dato er læst som %s, men et andet sted står der %s.".formatted(date, other));
    }
  }
}
