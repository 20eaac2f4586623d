package dk.kkr.agenda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What has to hold for every import, whatever the file. */
final class Placement {

  static final Set<FindingCode> CODES =
      EnumSet.of(
          FindingCode.FRONT_MATTER,
          FindingCode.CONTENTS,
          FindingCode.PAGE_HEADER,
          FindingCode.NOT_PLACED);

  private Placement() {}

  /** The lines that are not placed in a field, with the codes that say so. */
  static Map<Integer, List<FindingCode>> outside(ImportedAgenda agenda) {
    Map<Integer, List<FindingCode>> outside = new HashMap<>();
    for (Finding finding : agenda.findings()) {
      Integer line = finding.line();
      if (line != null && CODES.contains(finding.code())) {
        outside.computeIfAbsent(line, number -> new ArrayList<>()).add(finding.code());
      }
    }
    return outside;
  }

  static long notPlaced(ImportedAgenda agenda) {
    return agenda.findings().stream()
        .filter(finding -> finding.code() == FindingCode.NOT_PLACED)
        .count();
  }

  /** Each line that is not blank stands in a field with all its words, or has one finding. */
  static void assertEveryLineIsAccountedFor(List<String> lines, ImportedAgenda agenda) {
    Map<Integer, List<FindingCode>> outside = outside(agenda);
    String fields = letters(String.join(" ", texts(agenda)));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      List<FindingCode> codes = outside.getOrDefault(i + 1, List.of());
      if (line.replace('\u00A0', ' ').isBlank()) {
        assertThat(codes).as("blank line %d", i + 1).isEmpty();
      } else if (codes.isEmpty()) {
        assertThat(isShown(line, fields))
            .as("line %d is in no field and has no finding: %s", i + 1, line)
            .isTrue();
      } else {
        assertThat(codes).as("line %d: %s", i + 1, line).hasSize(1);
      }
    }
  }

  private static boolean isShown(String raw, String fields) {
    Line line = Line.of(1, raw);
    String text = Marks.links(line.text()).replaceAll("$1");
    boolean structure =
        Headings.part(line) != null
            || Headings.caseLine(line) != null
            || Headings.attachmentsMark(line) != null
            || text.matches("(?iu)(?:dato|mødedato|tid|tidspunkt|sted|mødested)\\s*:.*")
            || text.matches(
                "(?iu)(?:dagsorden|(?:beslutnings|møde)?referat|beslutningsprotokol|kkr)\\b.*")
            || text.replaceAll("[|:\\s-]", "").isEmpty();
    String words = text.replaceFirst("^(?:\\d{1,2}\\.){1,2}\\s*", "");
    return structure || fields.contains(letters(words));
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  private static List<String> texts(ImportedAgenda agenda) {
    List<String> texts = new ArrayList<>();
    texts.add(agenda.meeting().toString());
    for (ImportedSection section : agenda.sections()) {
      texts.add(String.valueOf(section.title()));
      for (ImportedItem item : section.items()) {
        texts.add(item.number() + " " + item.title());
        item.parts().forEach(part -> texts.add(part.heading() + " " + part.text()));
        item.tables().forEach(table -> addTable(table, texts));
        item.attachments().forEach(each -> texts.add(each.title() + " " + each.link()));
      }
    }
    return texts;
  }

  private static void addTable(ImportedTable table, List<String> texts) {
    texts.add(String.join(" ", table.header()));
    table.rows().forEach(row -> texts.add(String.join(" ", row)));
    texts.add(String.join(" ", table.total()));
  }
}
