package dk.kkr.agenda.imports;

import dk.kkr.agenda.importing.Decided;
import dk.kkr.agenda.importing.ImportedItem;
import dk.kkr.agenda.importing.ImportedPart;
import dk.kkr.agenda.importing.ImportedSection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read from minutes, parted into the agenda that they repeat and what they say was
 * decided.
 */
final class MinutesFile {

  private final List<ImportedSection> sections;

  MinutesFile(List<ImportedSection> read) {
    sections = read.stream().filter(section -> !section.participants()).toList();
  }

  /**
   * What they say of an item, or of a section.
   *
   * @param section where it stands, counted from 0
   * @param item the item, counted from 0 among those of the agenda; null for a section
   */
  record Said(int section, @Nullable Integer item, Decided decided) {}

  /** The agenda: without the list of participants and without what was decided. */
  List<ImportedSection> agenda() {
    return sections.stream()
        .map(
            section ->
                new ImportedSection(
                    section.number(),
                    section.title(),
                    section.items().stream()
                        .filter(item -> !isOfSection(item))
                        .map(MinutesFile::withoutDecision)
                        .toList()))
        .toList();
  }

  /** What was decided, in the order of the file. */
  List<Said> said() {
    Stream.Builder<Said> said = Stream.builder();
    for (int i = 0; i < sections.size(); i++) {
      int among = 0;
      for (ImportedItem item : sections.get(i).items()) {
        Decided decided = Decided.of(item);
        boolean ofSection = isOfSection(item);
        if (decided != null) {
          said.add(new Said(i, ofSection ? null : among, decided));
        }
        among += ofSection ? 0 : 1;
      }
    }
    return said.build().toList();
  }

  /** Text that stands directly under a section and says nothing but what was told there. */
  private static boolean isOfSection(ImportedItem item) {
    return item.number() == null
        && item.title() == null
        && item.points().isEmpty()
        && item.tables().isEmpty()
        && item.attachments().isEmpty()
        && Decided.of(item) != null
        && item.parts().stream().allMatch(part -> part.decision() || part.heading() == null);
  }

  private static ImportedItem withoutDecision(ImportedItem item) {
    boolean headed = item.parts().stream().anyMatch(ImportedPart::decision);
    boolean plain = !headed && Decided.of(item) != null;
    return new ImportedItem(
        item.number(),
        item.title(),
        item.caseNumber(),
        item.caseWorker(),
        plain ? List.of() : item.parts().stream().filter(part -> !part.decision()).toList(),
        item.points(),
        item.tables(),
        item.attachments(),
        item.positions(),
        item.steps());
  }

  /** True when two titles are the same but for signs, blanks and capitals. */
  static boolean sameTitle(@Nullable String one, @Nullable String other) {
    return letters(one).equals(letters(other));
  }

  static String letters(@Nullable String text) {
    return Objects.requireNonNullElse(text, "")
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(java.util.Locale.ROOT);
  }
}
