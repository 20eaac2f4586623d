package dk.kkr.agenda.imports;

import dk.kkr.agenda.importing.FindingCode;
import dk.kkr.agenda.importing.ImportedItem;
import dk.kkr.agenda.importing.ImportedPart;
import dk.kkr.agenda.importing.ImportedSection;
import dk.kkr.agenda.importing.Severity;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.meetings.Meeting;
import dk.kkr.agenda.meetings.Section;
import dk.kkr.agenda.pastminutes.PastDecision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the items of an agenda that minutes speak of: by number and title, else by a title that
 * only one item has. The agenda stays as it is; where the minutes repeat it in other words, that is
 * a finding with those words.
 */
final class MatchedMinutes {

  private final Meeting meeting;
  private final List<Item> there;
  private final List<ImportedSection> agenda;
  private final List<FindingView> findings;
  private final Set<UUID> met = new HashSet<>();

  private MatchedMinutes(
      Meeting meeting, List<Item> there, List<ImportedSection> agenda, List<FindingView> findings) {
    this.meeting = meeting;
    this.there = there;
    this.agenda = agenda;
    this.findings = findings;
  }

  /**
   * What was decided, with the places on the agenda.
   *
   * @param there the items of the agenda
   * @param agenda as the minutes repeat it
   * @param findings gets the doubts
   */
  static List<PastDecision> match(
      Meeting meeting,
      List<Item> there,
      List<ImportedSection> agenda,
      List<MinutesFile.Said> said,
      List<FindingView> findings) {
    MatchedMinutes matched = new MatchedMinutes(meeting, there, agenda, findings);
    List<List<@Nullable Item>> found = matched.items();
    List<PastDecision> decisions = said.stream().map(one -> matched.decision(one, found)).toList();
    matched.reportMissing();
    return decisions;
  }

  private List<List<@Nullable Item>> items() {
    List<List<@Nullable Item>> found = new ArrayList<>();
    for (ImportedSection section : agenda) {
      List<@Nullable Item> ofSection = new ArrayList<>();
      for (ImportedItem item : section.items()) {
        Item like = like(item);
        ofSection.add(like);
        if (like == null) {
          findings.add(
              MinutesTaking.doubt(
                  FindingCode.NOT_ON_AGENDA,
                  Severity.WARNING,
                  "Mødets dagsorden har ikke dette punkt; beslutningen er taget med uden for dagsordenen.",
                  name(item.number(), item.title())));
        } else {
          met.add(like.id());
          compare(item, like);
        }
      }
      found.add(ofSection);
    }
    return found;
  }

  private @Nullable Item like(ImportedItem item) {
    List<Item> titled =
        there.stream()
            .filter(one -> !met.contains(one.id()))
            .filter(one -> MinutesFile.sameTitle(one.content().title(), item.title()))
            .toList();
    return titled.stream()
        .filter(one -> one.place().number().equals(item.number()))
        .findFirst()
        .orElse(titled.size() == 1 ? titled.getFirst() : null);
  }

  private void compare(ImportedItem item, Item like) {
    String words =
        like.content().parts().stream()
            .map(part -> MinutesFile.letters(part.text()))
            .reduce("", String::concat);
    for (ImportedPart part : item.parts()) {
      if (!words.contains(MinutesFile.letters(part.text()))) {
        findings.add(
            MinutesTaking.doubt(
                FindingCode.AGENDA_DIFFERS,
                Severity.INFO,
                "Punkt %s står med andre ord i referatet end på dagsordenen, som ikke er ændret."
                    .formatted(like.place().number()),
                part.text()));
      }
    }
  }

  private PastDecision decision(MinutesFile.Said said, List<List<@Nullable Item>> found) {
    ImportedSection section = agenda.get(said.section());
    if (said.item() == null) {
      Section like = section(section);
      if (like == null) {
        findings.add(
            MinutesTaking.doubt(
                FindingCode.NOT_ON_AGENDA,
                Severity.WARNING,
                "Mødets dagsorden har ikke dette afsnit; teksten er taget med uden for dagsordenen.",
                name(section.number(), section.title())));
      }
      return new PastDecision(
          like == null ? null : like.id(),
          null,
          section.number(),
          section.title(),
          said.decided().text(),
          said.decided().outcome());
    }
    ImportedItem item = section.items().get(said.item());
    Item like = found.get(said.section()).get(said.item());
    return new PastDecision(
        like == null ? null : like.place().sectionId(),
        like == null ? null : like.id(),
        item.number(),
        item.title(),
        said.decided().text(),
        said.decided().outcome());
  }

  private @Nullable Section section(ImportedSection section) {
    return meeting.outline().sections().stream()
        .filter(one -> MinutesFile.sameTitle(one.title(), section.title()))
        .findFirst()
        .orElse(null);
  }

  private void reportMissing() {
    for (Item item : there) {
      if (!met.contains(item.id())) {
        findings.add(
            MinutesTaking.doubt(
                FindingCode.NOT_IN_MINUTES,
                Severity.WARNING,
                "Referatet har ikke dette punkt fra dagsordenen.",
                name(item.place().number(), item.content().title())));
      }
    }
  }

  private static String name(@Nullable String number, @Nullable String title) {
    return (number == null ? "" : number + " ") + (title == null ? "" : title);
  }
}
