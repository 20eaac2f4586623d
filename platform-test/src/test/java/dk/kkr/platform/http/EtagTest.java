package dk.kkr.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EtagTest {

  @Test
  void a_tag_is_version_and_representation_in_quotes() {
    Etag tag = new Etag(4, "html-member");
    assertThat(tag).hasToString("\"4.html-member\"");
    assertThat(Etag.parse(tag.toString())).isEqualTo(tag);
    assertThat(Etag.parse("W/" + tag)).isEqualTo(tag);
  }

  @Test
  void a_representation_has_room_for_wide_numbers_and_a_hash() {
    String representation =
        "item-v%d-secretariat-r%d-h%s-additions-html"
            .formatted(Integer.MAX_VALUE, Long.MAX_VALUE, new UUID(-1, -1));
    Etag tag = new Etag(Long.MAX_VALUE / 10, representation);
    assertThat(Etag.parse(tag.toString())).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.json", "\"4\"", "\"-1.json\"", "\"x.json\"", "\"4.a b\"", "*", ""})
  void what_is_no_tag_of_ours_is_none(String text) {
    assertThat(Etag.parse(text)).isNull();
  }

  @Test
  void a_representation_that_would_break_the_header_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Etag(1, "a\"b"));
  }
}
