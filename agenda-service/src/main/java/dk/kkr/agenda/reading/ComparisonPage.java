package dk.kkr.agenda.reading;

import dk.kkr.agenda.comparison.ChangeKind;
import dk.kkr.agenda.comparison.ItemChange;
import dk.kkr.agenda.comparison.Mark;
import dk.kkr.agenda.comparison.PassageChange;
import dk.kkr.agenda.comparison.SectionChange;
import dk.kkr.agenda.meetings.VersionKind;
import dk.kkr.agenda.pages.Days;
import dk.kkr.agenda.pages.Way;
import dk.kkr.reference.dates.DanishDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the template prints of a comparison, in Danish.
 *
 * @param title of the page
 * @param summary how much changed, in a sentence
 * @param versions which two they are and when they came out
 * @param note what was said about the later version
 * @param head changes of date, place and the like
 * @param sections one line each
 * @param items in order
 * @param ways to the two versions
 * @param foot ways to other pages
 */
record ComparisonPage(
    String title,
    String summary,
    String versions,
    @Nullable String note,
    List<ChangedPassage> head,
    List<String> sections,
    List<ChangedItem> items,
    List<Way> ways,
    List<Way> foot) {

  /** An item: what happened to it, and where. */
  record ChangedItem(String heading, String what, List<ChangedPassage> passages) {}

  /**
   * A passage with the runs of both texts.
   *
   * @param table in place of the runs; null for running text
   */
  record ChangedPassage(
      String heading, @Nullable String what, List<Run> runs, @Nullable ChangedTable table) {}

  /** A run of words: {@code ins}, {@code del} or null for what both have. */
  record Run(@Nullable String element, String spoken, String text) {

    static Run of(Mark mark) {
      return switch (mark.kind()) {
        case KEPT -> kept(mark.text());
        case ADDED -> added(mark.text());
        case REMOVED -> removed(mark.text());
      };
    }

    static Run kept(String text) {
      return new Run(null, "", text);
    }

    static Run added(String text) {
      return new Run("ins", "tilføjet: ", text);
    }

    static Run removed(String text) {
      return new Run("del", "slettet: ", text);
    }
  }

  /**
   * The page.
   *
   * @param council its name
   * @param date of the meeting
   * @param versions which two they are and when they came out
   */
  static ComparisonPage of(
      ComparisonView view, String council, LocalDate date, String versions, List<Way> foot) {
    String later = view.to() == null ? "arbejdsudkastet" : "version %d".formatted(view.to());
    boolean amended = view.kind() == VersionKind.AS_HELD;
    String day = Days.kept(DanishDates.format(date));
    return new ComparisonPage(
        amended
            ? "Ændret på mødet i %s den %s".formatted(council, day)
            : "%s den %s: ændringer fra version %d til %s"
                .formatted(council, day, view.from(), later),
        summary(view),
        Days.kept(versions),
        view.note() == null || view.note().isBlank()
            ? null
            : (amended ? "Hvorfor: " : "Om versionen: ") + view.note(),
        view.head().stream().map(ComparisonPage::passage).toList(),
        view.sections().stream().map(ComparisonPage::section).toList(),
        view.items().stream().map(ComparisonPage::item).toList(),
        List.of(
            new Way("Version %d".formatted(view.from()), agenda(view) + "?version=" + view.from()),
            view.to() == null
                ? new Way("Arbejdsudkastet", agenda(view) + "?draft=true")
                : new Way(
                    "Version %d".formatted(view.to()), agenda(view) + "?version=" + view.to())),
        foot);
  }

  private static String agenda(ComparisonView view) {
    return "/meetings/%s/agenda".formatted(view.meetingId());
  }

  private static String summary(ComparisonView view) {
    if (view.same()) {
      return "Der er ingen forskelle.";
    }
    List<String> counts = new ArrayList<>();
    count(counts, view, ChangeKind.ADDED, "tilføjet");
    count(counts, view, ChangeKind.REMOVED, "udgået");
    count(counts, view, ChangeKind.MOVED, "flyttet");
    count(counts, view, ChangeKind.RENUMBERED, "omnummereret");
    count(counts, view, ChangeKind.CHANGED, "med ændret tekst");
    return counts.isEmpty()
        ? "Ingen punkter er ændret."
        : "Punkter: %s.".formatted(String.join(", ", counts));
  }

  private static void count(
      List<String> counts, ComparisonView view, ChangeKind kind, String word) {
    long count = view.items().stream().filter(item -> item.kinds().contains(kind)).count();
    if (count > 0) {
      counts.add("%d %s".formatted(count, word));
    }
  }

  private static String section(SectionChange change) {
    String before = change.before();
    String after = change.after();
    if (before == null) {
      return "Afsnit tilføjet: %s".formatted(after);
    }
    if (after == null) {
      return "Afsnit udgået: %s".formatted(before);
    }
    return before.equals(after)
        ? "Afsnit flyttet: %s".formatted(after)
        : "Afsnit %s: %s (tidligere %s)".formatted(words(change.kinds()), after, before);
  }

  private static ChangedItem item(ItemChange change) {
    String number = change.numberAfter() == null ? change.numberBefore() : change.numberAfter();
    return new ChangedItem(
        "%s %s".formatted(number, change.title()),
        what(change),
        change.passages().stream()
            .filter(passage -> !isHeading(change, passage))
            .map(ComparisonPage::passage)
            .toList());
  }

  // Of an item that came or went the heading says the title.
  private static boolean isHeading(ItemChange change, PassageChange passage) {
    return passage.key().equals("title")
        && (change.numberBefore() == null || change.numberAfter() == null);
  }

  private static String what(ItemChange change) {
    String words = words(change.kinds());
    String first = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    boolean elsewhere =
        change.sectionBefore() != null
            && change.sectionAfter() != null
            && !change.sectionBefore().equals(change.sectionAfter());
    if (elsewhere) {
      return "%s fra afsnittet %s, punkt %s, til afsnittet %s"
          .formatted(first, change.sectionBefore(), change.numberBefore(), change.sectionAfter());
    }
    if (change.kinds().contains(ChangeKind.RENUMBERED)) {
      return "%s, tidligere punkt %s".formatted(first, change.numberBefore());
    }
    return change.kinds().contains(ChangeKind.MOVED)
        ? "%s, fra nr. %d til nr. %d i afsnittet"
            .formatted(first, change.placeBefore(), change.placeAfter())
        : first;
  }

  private static String words(List<ChangeKind> kinds) {
    return kinds.stream()
        .map(
            kind ->
                switch (kind) {
                  case ADDED -> "tilføjet";
                  case REMOVED -> "udgået";
                  case MOVED -> "flyttet";
                  case RENUMBERED -> "omnummereret";
                  case CHANGED -> "ændret";
                })
        .collect(Collectors.joining(" og "));
  }

  private static ChangedPassage passage(PassageChange change) {
    return new ChangedPassage(
        change.label(),
        switch (change.kind()) {
          case ADDED -> "tilføjet";
          case REMOVED -> "udgået";
          case MOVED -> "flyttet";
          case CHANGED -> null;
        },
        change.marks().stream().map(Run::of).toList(),
        change.table() == null ? null : ChangedTable.of(change.table(), change.kind()));
  }
}
