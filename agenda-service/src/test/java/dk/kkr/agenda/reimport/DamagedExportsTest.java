package dk.kkr.agenda.reimport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.ContentRules;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.content.Point;
import dk.kkr.platform.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Whatever is done to an export: what comes back is an agenda that can be stored, or a refusal. */
class DamagedExportsTest {

  private static final int RUNS = Boolean.getBoolean("kkr.long") ? 5_000 : 60;

  private final Drafts before = draft();
  private final EditedFile word = EditedFiles.own(before.export(true));
  private final EditedFile page = EditedFiles.own(before.export(false));

  private static Drafts draft() {
    Path samples = Path.of(System.getProperty("kkr.root"), "samples");
    try {
      return Drafts.of(Files.readAllBytes(samples.resolve("kkr-hovedstaden-2022-03-11.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_damaged_word_document_gives_an_agenda_that_can_be_stored() {
    byte[] export = before.export(true);
    for (int seed = 0; seed < RUNS; seed++) {
      Random random = new Random(seed);
      WordEdits edits = new WordEdits(export);
      for (int i = 0; i <= random.nextInt(8); i++) {
        damage(edits, random);
      }
      check(seed, edits.bytes(), word);
    }
  }

  private static void damage(WordEdits edits, Random random) {
    List<Element> blocks = edits.blocks();
    Element block = blocks.get(random.nextInt(blocks.size()));
    Element other = blocks.get(random.nextInt(blocks.size()));
    switch (random.nextInt(4)) {
      case 0 -> edits.remove(List.of(block));
      case 1 -> edits.copy(block, true);
      case 2 -> {
        if (!block.isSameNode(other)) {
          edits.moveBefore(other, List.of(block));
        }
      }
      default -> edits.unmark(block);
    }
  }

  @Test
  void a_damaged_page_gives_an_agenda_that_can_be_stored() {
    String export = new String(before.export(false), StandardCharsets.UTF_8);
    for (int seed = 0; seed < RUNS; seed++) {
      Random random = new Random(seed);
      StringBuilder damaged = new StringBuilder(export);
      for (int i = 0; i <= random.nextInt(8); i++) {
        int at = random.nextInt(damaged.length());
        int to = Math.min(damaged.length(), at + random.nextInt(600));
        switch (random.nextInt(3)) {
          case 0 -> damaged.delete(at, to);
          case 1 -> damaged.insert(at, damaged.substring(at, to));
          default -> damaged.insert(at, "<ol class=points><li>" + "<div>".repeat(40));
        }
      }
      check(seed, damaged.toString().getBytes(StandardCharsets.UTF_8), page);
    }
  }

  private void check(int seed, byte[] damaged, EditedFile exported) {
    try {
      EditedFile file;
      try {
        file = EditedFiles.own(damaged);
      } catch (UncheckedIOException refused) {
        // as the process that reads it in earnest would end
        return;
      }
      DraftEditing.Edited edited = DraftEditing.of(before.draft(), exported, file);
      Set<UUID> ids = new HashSet<>();
      for (Draft.Item item : edited.draft().items()) {
        assertThat(item.id() == null || ids.add(item.id())).isTrue();
        assertThat(ContentRules.check(item.content(), known(item))).isEmpty();
      }
      if (!file.complete()) {
        assertThat(ids).containsAll(before.draft().items().stream().map(Draft.Item::id).toList());
      }
    } catch (ProblemException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    } catch (AssertionError | RuntimeException failure) {
      throw new AssertionError("seed " + seed, failure);
    }
  }

  private List<UUID> known(Draft.Item item) {
    return before
        .draft()
        .item(item.id())
        .map(Draft.Item::content)
        .map(DamagedExportsTest::ids)
        .orElse(List.of());
  }

  private static List<UUID> ids(ItemContent content) {
    return Stream.concat(
            content.allPoints().map(Point::identity),
            content.attachments().stream().map(Attachment::identity))
        .filter(Objects::nonNull)
        .toList();
  }
}
