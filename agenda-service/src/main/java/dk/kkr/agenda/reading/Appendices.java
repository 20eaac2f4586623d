package dk.kkr.agenda.reading;

import dk.kkr.agenda.content.Position;
import dk.kkr.agenda.content.Step;
import dk.kkr.agenda.items.AttachmentView;
import dk.kkr.agenda.items.ItemView;
import dk.kkr.agenda.reading.AgendaPage.Enclosure;
import dk.kkr.agenda.reading.AgendaPage.Passage;
import dk.kkr.agenda.reading.SheetTable.Cell;
import dk.kkr.reference.dates.DanishDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands below the texts of an item: tables of today, positions, timetable, attachments. */
final class Appendices {

  private static final Locale DANISH = Locale.of("da", "DK");

  private final ItemView item;
  private final String id;
  private final boolean released;

  private Appendices(ItemView item, String id, boolean released) {
    this.item = item;
    this.id = id;
    this.released = released;
  }

  /**
   * The passages, in order.
   *
   * @param id of the item on the page
   * @param released false for a working copy, whose files only the secretariat gets
   */
  static Stream<Passage> of(ItemView item, String id, boolean released) {
    Appendices of = new Appendices(item, id, released);
    return Stream.of(of.quotas(), of.allocations(), of.positions(), of.steps(), of.attachments())
        .flatMap(passage -> passage);
  }

  private Stream<Passage> quotas() {
    return IntStream.range(0, item.quotas().size())
        .mapToObj(
            i -> {
              var table = item.quotas().get(i);
              String words =
                  "%s (revision %d). Frist for aftalen: %s."
                      .formatted(
                          DanishWords.standing(table.state()),
                          table.agreementRevision(),
                          DanishDates.format(table.deadline()));
              return Passage.tables(
                  "Aftale om kvoter for " + table.quotaYear(),
                  Stream.concat(
                          Stream.of(words),
                          table.warnings().stream().map(warning -> warning.text()))
                      .flatMap(text -> Prose.of(text).stream())
                      .toList(),
                  List.of(Figures.quotas(table, id + "-kvoter-" + (i + 1))));
            });
  }

  private Stream<Passage> allocations() {
    return IntStream.range(0, item.allocations().size())
        .mapToObj(
            i -> {
              var table = item.allocations().get(i);
              String words =
                  "%s (revision %d). %s. Afrunding: %s."
                      .formatted(
                          DanishWords.standing(table.state()),
                          table.allocationRevision(),
                          table.method(),
                          table.rounding());
              return Passage.tables(
                  "Fordeling",
                  Stream.concat(
                          Stream.of(words), table.findings().stream().map(found -> found.text()))
                      .flatMap(text -> Prose.of(text).stream())
                      .toList(),
                  List.of(Figures.allocation(table, id + "-fordeling-" + (i + 1))));
            });
  }

  private Stream<Passage> positions() {
    if (item.positions().isEmpty()) {
      return Stream.of();
    }
    return Stream.of(
        Passage.tables(
            "Holdninger",
            List.of(),
            List.of(
                new SheetTable(
                    id + "-holdninger",
                    "Hvad andre mener om punkt " + item.number(),
                    words("Hvem", "Hvornår", "Holdning"),
                    item.positions().stream().map(Appendices::position).toList(),
                    List.of(),
                    true))));
  }

  private static List<Cell> position(Position position) {
    String said =
        Stream.concat(
                Stream.of(said(position.kind(), position.text())),
                position.points().stream().map(point -> "– " + point))
            .filter(line -> !line.isBlank())
            .collect(Collectors.joining("\n"));
    String status = DanishWords.position(position.status());
    String when =
        position.date() == null ? status : status + " " + DanishDates.format(position.date());
    return words(position.body(), when, said);
  }

  private Stream<Passage> steps() {
    if (item.steps().isEmpty()) {
      return Stream.of();
    }
    return Stream.of(
        Passage.tables(
            "Videre proces",
            List.of(),
            List.of(
                new SheetTable(
                    id + "-proces",
                    "Videre proces for punkt " + item.number(),
                    words("Hvornår", "Hvem", "Hvad"),
                    item.steps().stream().map(Appendices::step).toList(),
                    List.of(),
                    true))));
  }

  private static List<Cell> step(Step step) {
    String when = when(step);
    String said = withoutWhen(said(step.act(), step.text()), when);
    return words(capital(when), step.actor() == null ? "" : step.actor(), said);
  }

  // Often the text begins with the month, too.
  private static String withoutWhen(String said, String when) {
    boolean told =
        said.length() > when.length() + 1
            && said.regionMatches(true, 0, when, 0, when.length())
            && said.charAt(when.length()) == ':';
    return told ? capital(said.substring(when.length() + 1).strip()) : said;
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(DANISH) + words.substring(1);
  }

  // Often the text says the short form, too.
  private static String said(@Nullable String inShort, @Nullable String inFull) {
    String full = inFull == null ? "" : inFull.strip();
    if (inShort == null
        || inShort.isBlank()
        || full.toLowerCase(DANISH).contains(inShort.strip().toLowerCase(DANISH))) {
      return full;
    }
    return full.isEmpty() ? inShort : inShort + "\n" + full;
  }

  private static String when(Step step) {
    LocalDate date = step.date();
    if (date == null) {
      return "Ikke fastlagt";
    }
    return switch (step.precision()) {
      case DAY -> DanishDates.format(date);
      case MONTH -> DanishDates.format(YearMonth.from(date));
      case SEASON -> "Fra " + DanishDates.format(YearMonth.from(date));
      case NONE -> "Ikke fastlagt";
    };
  }

  private Stream<Passage> attachments() {
    if (item.attachments().isEmpty()) {
      return Stream.of();
    }
    return Stream.of(
        new Passage(
            null,
            "Bilag",
            List.of(),
            List.of(),
            List.of(),
            item.attachments().stream().map(this::enclosure).toList()));
  }

  private Enclosure enclosure(AttachmentView one) {
    AttachmentView.FileView file = one.file();
    String number = one.number();
    boolean told = number == null || one.title().contains(number);
    return new Enclosure(
        told ? one.title() : "Bilag %s: %s".formatted(number, one.title()),
        one.link(),
        file == null ? null : file.href(),
        released && !item.closed() && !one.closed(),
        DanishWords.availability(one.availability())
            + (file == null ? "" : ", " + DanishWords.file(file.name(), file.bytes()))
            + (one.closed() ? ", lukket for offentligheden" : ""));
  }

  private static List<Cell> words(String... texts) {
    return Stream.of(texts).map(text -> new Cell(text, false)).toList();
  }
}
