package dk.kkr.agenda.concerned;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.importing.AgendaReader;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.agenda.importing.ImportedItem;
import dk.kkr.agenda.importing.ImportedPart;
import dk.kkr.agenda.importing.RealAgendas;
import dk.kkr.reference.ReferenceData;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two real agendas. A person has looked at every mention that is found, and for every name of a
 * municipality that is not: hospitals, a school, two utilities, bodies with Copenhagen in their
 * names, a town hall and a house where meetings are held, and addresses.
 */
class RealAgendasConcernedTest {

  private static final ReferenceData DATA = ReferenceData.load();
  private static final Concerned CONCERNED = new Concerned(DATA);
  private static final String COUNCIL = "kkr-hovedstaden";
  private static final int ALL = 29;

  @Test
  void of_2020_one_is_named_and_six_items_are_on_all() throws IOException {
    ImportedAgenda agenda = AgendaReader.read(RealAgendas.bytes(RealAgendas.OF_2020));
    LocalDate day = LocalDate.of(2020, 2, 7);
    assertThat(named(agenda, day)).isEqualTo(Map.of("0101", 1L));
    assertThat(items(agenda, day))
        .isEqualTo(
            Map.of(
                "3.7", ALL, "3.8", ALL, "3.9", ALL, "3.10", ALL, "3.12", ALL, "4.1", 1, "5.1",
                ALL));
  }

  @Test
  void of_2021_those_of_the_quotas_and_of_a_working_group_are_named() throws IOException {
    ImportedAgenda agenda = AgendaReader.read(RealAgendas.bytes(RealAgendas.OF_2021));
    LocalDate day = LocalDate.of(2021, 6, 16);
    Map<String, Long> expected = new TreeMap<>();
    // Each in the table of quotas; beside that six in a working group, eight in a dialogue that is
    // told twice, and Bornholm in both, which the dialogue names four times.
    DATA.municipalitiesOf(COUNCIL, day).forEach(each -> expected.put(each.code(), 1L));
    List.of("0151", "0153", "0157", "0159", "0260", "0400")
        .forEach(code -> expected.merge(code, 1L, Long::sum));
    List.of("0155", "0161", "0167", "0173", "0185", "0219", "0223", "0230")
        .forEach(code -> expected.merge(code, 2L, Long::sum));
    expected.merge("0400", 4L, Long::sum);
    assertThat(named(agenda, day)).isEqualTo(expected);
    assertThat(items(agenda, day))
        .isEqualTo(Map.of("3.2", ALL, "3.3", ALL, "3.4", ALL, "3.5", ALL, "5.1", ALL));
  }

  /** How often each is named by itself, in texts and tables. */
  private static Map<String, Long> named(ImportedAgenda agenda, LocalDate day) {
    return all(agenda)
        .flatMap(RealAgendasConcernedTest::texts)
        .flatMap(text -> CONCERNED.mentions(text, COUNCIL, day).stream())
        .filter(mention -> mention.codes().size() == 1)
        .collect(
            Collectors.groupingBy(
                mention -> mention.codes().getFirst(), TreeMap::new, Collectors.counting()));
  }

  /** How many each item concerns, by its number; items that concern none are left out. */
  private static Map<String, Integer> items(ImportedAgenda agenda, LocalDate day) {
    return all(agenda)
        .collect(
            Collectors.toMap(
                ImportedItem::number,
                item ->
                    (int)
                        texts(item)
                            .flatMap(text -> CONCERNED.in(text, COUNCIL, day).stream())
                            .distinct()
                            .count()))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Stream<ImportedItem> all(ImportedAgenda agenda) {
    return agenda.sections().stream().flatMap(section -> section.items().stream());
  }

  private static Stream<String> texts(ImportedItem item) {
    return Stream.concat(
        Stream.concat(Stream.of(item.title()), item.parts().stream().map(ImportedPart::text)),
        item.tables().stream().flatMap(table -> table.rows().stream()).flatMap(List::stream));
  }
}
