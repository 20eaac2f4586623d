package dk.kkr.agenda.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.reading.AgendaPage.Block;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Running text in the blocks it is read in; a list is written here as {@code [a, b]}. */
class ProseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Først\\nså | <Først/så>",
        "- a\\n- b | [a; b]",
        "- a\\n  - b\\n  - c\\n- d | [a [b; c]; d]",
        "- a\\n    - b\\n        - c\\n  - d | [a [b [c]; d]]",
        "    - a\\n- b | [a; b]",
        "Det er:\\n- a\\n  - b\\nSlut | <Det er:> [a [b]] <Slut>",
        "1. a\\n2. b\\n3. c | {1. a; 2. b; 3. c}",
        "Trin:\\n1) a\\n2) b\\nSlut | <Trin:> {1) a; 2) b} <Slut>",
        "4. a\\n5. b | {4. a; 5. b}",
        "1. a\\n3. b | <1. a/3. b>",
        "10. september er\\nfristen | <10. september er/fristen>",
        "1. a\\n2. b\\n2. c\\n3. d | {1. a; 2. b} {2. c; 3. d}",
      })
  void lists_are_lists(String text, String blocks) {
    assertThat(written(Prose.of(text.replace("\\n", "\n")))).isEqualTo(blocks);
  }

  private static String written(List<Block> blocks) {
    return blocks.stream().map(ProseTest::written).collect(Collectors.joining(" "));
  }

  private static String written(Block block) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < block.lines().size(); i++) {
      text.append(i == 0 ? "" : "; ");
      block.lines().get(i).forEach(run -> text.append(run.text().replace('\n', '/')));
      List<Block> below = block.below().get(i);
      text.append(below.isEmpty() ? "" : " " + written(below));
    }
    return switch (block.kind()) {
      case PARAGRAPH -> "<" + text + ">";
      case HEADING -> "#" + text;
      case LIST -> "[" + text + "]";
      case NUMBERED -> "{" + text + "}";
    };
  }
}
