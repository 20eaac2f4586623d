package dk.kkr.agenda.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kkr.agenda.comparison.ComparedAgenda.ComparedItem;
import dk.kkr.agenda.comparison.ComparedAgenda.ComparedSection;
import dk.kkr.agenda.comparison.Mark.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgendaComparisonTest {

  private static final UUID SECTION = id("section");
  private static final UUID OTHER = id("other");

  private static final int AGENDAS = Boolean.getBoolean("kkr.long") ? 20_000 : 500;

  @Test
  void words_are_marked_and_nothing_else() {
    AgendaComparison comparison =
        AgendaComparison.of(
            agenda(item("a", "3.1", "Fristen er den 10. september 2022, og så er det slut.")),
            agenda(item("a", "3.1", "Fristen er den 10. september 2021, og så er det ikke slut.")));

    assertThat(comparison.items()).hasSize(1);
    ItemChange change = comparison.items().getFirst();
    assertThat(change.kinds()).containsExactly(ChangeKind.CHANGED);
    assertThat(change.passages()).hasSize(1);
    assertThat(change.passages().getFirst().marks())
        .extracting(Mark::kind, Mark::text)
        .containsExactly(
            tuple(Kind.KEPT, "Fristen er den "),
            tuple(Kind.REMOVED, "10. september 2022"),
            tuple(Kind.ADDED, "10. september 2021"),
            tuple(Kind.KEPT, ", og så er det"),
            tuple(Kind.ADDED, " ikke"),
            tuple(Kind.KEPT, " slut."));
  }

  @Test
  void an_item_put_in_front_renumbers_the_others_and_moves_none() {
    AgendaComparison comparison =
        AgendaComparison.of(
            agenda(item("a", "3.1", "A"), item("b", "3.2", "B")),
            agenda(item("n", "3.1", "N"), item("a", "3.2", "A"), item("b", "3.3", "B")));

    assertThat(comparison.items())
        .extracting(ItemChange::title, ItemChange::kinds, ItemChange::numberBefore)
        .containsExactly(
            tuple("N", List.of(ChangeKind.ADDED), null),
            tuple("A", List.of(ChangeKind.RENUMBERED), "3.1"),
            tuple("B", List.of(ChangeKind.RENUMBERED), "3.2"));
    assertThat(comparison.items().getFirst().passages())
        .extracting(PassageChange::kind)
        .containsOnly(PassageChange.Kind.ADDED);
  }

  @Test
  void of_two_items_that_changed_places_one_moved() {
    AgendaComparison comparison =
        AgendaComparison.of(
            agenda(item("a", "3.1", "A"), item("b", "3.2", "B"), item("c", "3.3", "C")),
            agenda(item("a", "3.1", "A"), item("c", "3.2", "C"), item("b", "3.3", "B")));

    assertThat(comparison.items()).hasSize(2);
    assertThat(comparison.items().stream().filter(i -> i.kinds().contains(ChangeKind.MOVED)))
        .hasSize(1);
  }

  @Test
  void an_item_in_another_section_moved() {
    ComparedItem there = new ComparedItem(id("a"), OTHER, "4.1", "A", List.of());
    ComparedAgenda before = agenda(new ComparedItem(id("a"), SECTION, "3.1", "A", List.of()));

    assertThat(AgendaComparison.of(before, agenda(there)).items())
        .extracting(ItemChange::kinds, ItemChange::sectionBefore, ItemChange::sectionAfter)
        .containsExactly(
            tuple(List.of(ChangeKind.MOVED, ChangeKind.RENUMBERED), "Sager", "Udpegninger"));
  }

  @Test
  void what_is_removed_stands_where_it_stood() {
    ComparedItem other = new ComparedItem(id("o"), OTHER, "4.1", "O", List.of());
    ComparedItem gone = new ComparedItem(id("p"), OTHER, "4.2", "P", List.of());
    ComparedItem fresh = new ComparedItem(id("n"), OTHER, "4.2", "N", List.of());
    AgendaComparison comparison =
        AgendaComparison.of(
            agenda(
                item("x", "3.1", "X"),
                item("a", "3.2", "A"),
                item("y", "3.3", "Y"),
                item("z", "3.4", "Z"),
                item("b", "3.5", "B"),
                other,
                gone),
            agenda(item("a", "3.1", "A"), item("b", "3.2", "B"), other, fresh));

    assertThat(comparison.items())
        .extracting(ItemChange::title, ItemChange::placeBefore, ItemChange::placeAfter)
        .containsExactly(
            tuple("X", 1, null),
            tuple("A", 2, 1),
            tuple("Y", 3, null),
            tuple("Z", 4, null),
            tuple("B", 5, 2),
            tuple("P", 2, null),
            tuple("N", null, 2));
  }

  @Test
  void what_is_removed_is_told_whole() {
    AgendaComparison comparison = AgendaComparison.of(agenda(item("a", "3.1", "A")), agenda());

    assertThat(comparison.items())
        .extracting(ItemChange::kinds, ItemChange::numberAfter)
        .containsExactly(tuple(List.of(ChangeKind.REMOVED), null));
    assertThat(comparison.items().getFirst().passages())
        .allSatisfy(
            passage ->
                assertThat(passage.marks()).extracting(Mark::kind).containsOnly(Kind.REMOVED));
  }

  @Test
  void sections_and_passages_are_compared_too() {
    ComparedAgenda before =
        new ComparedAgenda(
            List.of(new Passage("place", "Sted", "Rådhuset")),
            List.of(
                new ComparedSection(SECTION, "1", "Sager"), new ComparedSection(OTHER, "2", "KKR")),
            List.of());
    ComparedAgenda after =
        new ComparedAgenda(
            List.of(new Passage("place", "Sted", "Rådhuset, sal 1")),
            List.of(
                new ComparedSection(OTHER, "1", "KKR's sager"),
                new ComparedSection(id("n"), "2", "Ny")),
            List.of());

    AgendaComparison comparison = AgendaComparison.of(before, after);

    assertThat(comparison.head()).extracting(PassageChange::label).containsExactly("Sted");
    assertThat(comparison.sections())
        .extracting(SectionChange::kinds, SectionChange::before, SectionChange::after)
        .containsExactly(
            tuple(List.of(ChangeKind.REMOVED), "1. Sager", null),
            tuple(List.of(ChangeKind.RENUMBERED, ChangeKind.CHANGED), "2. KKR", "1. KKR's sager"),
            tuple(List.of(ChangeKind.ADDED), null, "2. Ny"));
  }

  @Test
  void points_in_another_order_moved() {
    Passage one = new Passage("point:1", "Indstilling", "godkender");
    Passage two = new Passage("point:2", "Indstilling", "drøfter");
    List<PassageChange> changes =
        AgendaComparison.of(
                agenda(new ComparedItem(id("a"), SECTION, "3.1", "A", List.of(one, two))),
                agenda(new ComparedItem(id("a"), SECTION, "3.1", "A", List.of(two, one))))
            .items()
            .getFirst()
            .passages();

    assertThat(changes).extracting(PassageChange::kind).containsExactly(PassageChange.Kind.MOVED);
  }

  @Test
  void both_versions_can_be_made_from_the_marks() {
    for (int seed = 0; seed < AGENDAS; seed++) {
      Random random = new Random(seed);
      ComparedAgenda before = random(random);
      ComparedAgenda after = changed(before, random);

      assertThat(AgendaComparison.of(before, before).same()).isTrue();
      AgendaComparison comparison = AgendaComparison.of(before, after);
      assertThat(comparison.same()).as("agenda %d", seed).isEqualTo(before.equals(after));
      for (ItemChange item : comparison.items()) {
        for (PassageChange passage : item.passages()) {
          assertThat(text(passage, Kind.REMOVED))
              .as("agenda %d before", seed)
              .isEqualTo(text(before, item.itemId(), passage.key()));
          assertThat(text(passage, Kind.ADDED))
              .as("agenda %d after", seed)
              .isEqualTo(text(after, item.itemId(), passage.key()));
        }
      }
    }
  }

  @Test
  void long_texts_that_have_nothing_in_common_are_marked_in_bounded_work() {
    String before =
        IntStream.range(0, 40_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
    String after =
        IntStream.range(0, 40_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));

    List<Mark> marks = new Words().marks(before, after);

    assertThat(marks).extracting(Mark::text).containsExactly(before, after);
    assertThat(new Words().marks(before, before + " b")).hasSize(2);
  }

  private static String text(PassageChange passage, Kind side) {
    return passage.marks().stream()
        .filter(mark -> mark.kind() == Kind.KEPT || mark.kind() == side)
        .map(Mark::text)
        .collect(Collectors.joining());
  }

  private static String text(ComparedAgenda agenda, UUID item, String key) {
    return agenda.items().stream()
        .filter(each -> each.id().equals(item))
        .flatMap(each -> each.passages().stream())
        .filter(passage -> passage.key().equals(key))
        .map(Passage::text)
        .findFirst()
        .orElse("");
  }

  private static ComparedAgenda random(Random random) {
    return new ComparedAgenda(
        List.of(),
        sections(),
        IntStream.range(0, random.nextInt(8))
            .mapToObj(i -> item("i" + i, "3." + (i + 1), words(random, random.nextInt(30))))
            .toList());
  }

  private static ComparedAgenda changed(ComparedAgenda agenda, Random random) {
    List<ComparedItem> items = new ArrayList<>(agenda.items());
    if (!items.isEmpty() && random.nextBoolean()) {
      items.remove(random.nextInt(items.size()));
    }
    if (random.nextBoolean()) {
      Collections.shuffle(items, random);
    }
    if (random.nextBoolean()) {
      items.add(random.nextInt(items.size() + 1), item("n", "9.1", words(random, 5)));
    }
    return new ComparedAgenda(
        agenda.head(),
        agenda.sections(),
        items.stream()
            .map(
                item ->
                    new ComparedItem(
                        item.id(),
                        random.nextInt(5) == 0 ? OTHER : item.sectionId(),
                        item.number(),
                        item.title(),
                        item.passages().stream()
                            .map(
                                each ->
                                    new Passage(
                                        each.key(), each.label(), edited(each.text(), random)))
                            .toList()))
            .toList());
  }

  private static String edited(String text, Random random) {
    if (text.isEmpty() || random.nextBoolean()) {
      return text;
    }
    int from = random.nextInt(text.length());
    int to = from + random.nextInt(text.length() - from);
    return text.substring(0, from) + words(random, random.nextInt(3)) + text.substring(to);
  }

  private static String words(Random random, int count) {
    String[] words = {"sag", "kommune", "og", "2021", "–", "æble", "\n\n", "1.881", "KKR's"};
    return IntStream.range(0, count)
        .mapToObj(i -> words[random.nextInt(words.length)])
        .collect(Collectors.joining(" "));
  }

  private static ComparedAgenda agenda(ComparedItem... items) {
    return new ComparedAgenda(List.of(), sections(), List.of(items));
  }

  private static List<ComparedSection> sections() {
    return List.of(
        new ComparedSection(SECTION, "3", "Sager"), new ComparedSection(OTHER, "4", "Udpegninger"));
  }

  private static ComparedItem item(String id, String number, String text) {
    return new ComparedItem(
        id(id), SECTION, number, text, List.of(new Passage("part:BACKGROUND:1", "Baggrund", text)));
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
