package dk.kkr.agenda.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VisibilityTableTest {

  private static final Pattern ROW = Pattern.compile("\\| `([A-Z_]+)` \\| `([A-Z_]+)` \\|");

  @Test
  void the_documented_table_is_the_one_in_code() throws IOException {
    Path page = Path.of(System.getProperty("kkr.root"), "docs", "visibility-agenda.md");
    Map<Content, Reader> documented = new EnumMap<>(Content.class);
    Matcher rows = ROW.matcher(Files.readString(page));
    while (rows.find()) {
      documented.put(Content.valueOf(rows.group(1)), Reader.valueOf(rows.group(2)));
    }
    Map<Content, Reader> coded = new EnumMap<>(Content.class);
    for (Content content : Content.values()) {
      coded.put(content, content.from());
    }
    assertThat(documented).isEqualTo(coded);
  }

  @Test
  void who_may_read_more_may_read_all_that_those_below_may() {
    assertThat(Reader.PUBLIC.mayRead(Content.RESULT)).isTrue();
    assertThat(Reader.PUBLIC.mayRead(Content.CASE_WORKER)).isFalse();
    assertThat(Reader.SIGNED_IN.mayRead(Content.CLOSED)).isFalse();
    assertThat(Reader.COUNCIL.mayRead(Content.CLOSED)).isTrue();
    assertThat(Reader.COUNCIL.mayRead(Content.DRAFT)).isFalse();
    assertThat(Reader.CHAIR.mayRead(Content.DRAFT)).isTrue();
    assertThat(Reader.CHAIR.mayRead(Content.WORKING_COPY)).isFalse();
    assertThat(Content.values()).allMatch(Reader.SECRETARIAT::mayRead);
  }
}
