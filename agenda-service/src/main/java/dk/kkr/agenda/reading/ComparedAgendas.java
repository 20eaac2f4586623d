package dk.kkr.agenda.reading;

import dk.kkr.agenda.comparison.ComparedAgenda;
import dk.kkr.agenda.comparison.ComparedAgenda.ComparedItem;
import dk.kkr.agenda.comparison.ComparedAgenda.ComparedSection;
import dk.kkr.agenda.comparison.Passage;
import dk.kkr.agenda.meetings.DateStatus;
import dk.kkr.agenda.versions.AgendaView;
import dk.kkr.reference.dates.DanishDates;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader sees of an agenda, so that it can be compared. */
final class ComparedAgendas {

  private ComparedAgendas() {}

  static ComparedAgenda of(AgendaView agenda) {
    return new ComparedAgenda(
        head(agenda),
        agenda.sections().stream()
            .map(section -> new ComparedSection(section.id(), section.number(), section.title()))
            .toList(),
        agenda.sections().stream()
            .flatMap(
                section ->
                    section.items().stream()
                        .map(
                            item ->
                                new ComparedItem(
                                    item.id(),
                                    section.id(),
                                    item.number(),
                                    item.title(),
                                    ItemPassages.compared(item))))
            .toList());
  }

  private static List<Passage> head(AgendaView agenda) {
    List<Passage> head = new ArrayList<>();
    add(head, "title", "Titel", agenda.title());
    add(
        head,
        "date",
        "Dato",
        DanishDates.format(agenda.date())
            + (agenda.dateStatus() == DateStatus.TENTATIVE ? " (foreløbig dato)" : ""));
    add(head, "start", "Begynder", time(agenda.start()));
    add(head, "end", "Slutter", time(agenda.end()));
    add(head, "place", "Sted", agenda.place());
    add(head, "practical", "Praktisk", agenda.practical());
    add(
        head,
        "guests",
        "Gæster",
        agenda.guests().isEmpty() ? null : String.join("\n", agenda.guests()));
    agenda
        .deadlines()
        .forEach(
            deadline ->
                add(
                    head,
                    "deadline:%s:%s".formatted(deadline.kind(), deadline.words()),
                    deadline.words(),
                    DanishDates.format(deadline.date())));
    return head;
  }

  private static @Nullable String time(@Nullable LocalTime time) {
    return time == null ? null : DanishDates.format(time);
  }

  private static void add(List<Passage> head, String key, String label, @Nullable Object value) {
    if (value != null) {
      head.add(new Passage(key, label, value.toString()));
    }
  }
}
