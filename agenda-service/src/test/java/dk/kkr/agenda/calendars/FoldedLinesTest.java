package dk.kkr.agenda.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldedLinesTest {

  @Test
  void no_line_is_longer_than_75_octets_and_no_character_is_lost() {
    String text =
        "DESCRIPTION:" + "æøå".repeat(60) + "\uD83D\uDE00".repeat(40) + "\r\nEND:VCALENDAR\r\n";

    String folded = FoldedLines.of(text);

    assertThat(List.of(folded.split("\r\n")))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\uFFFD"));
    assertThat(folded.replace("\r\n ", "")).isEqualTo(text);
    assertThat(FoldedLines.of("A:" + "x".repeat(73) + "\r\n")).doesNotContain("\r\n ");
  }
}
