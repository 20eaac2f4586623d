package dk.kkr.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.platform.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @Test
  void a_cursor_keeps_its_key_in_a_text_that_is_safe_in_a_query() {
    UUID id = UUID.randomUUID();
    Cursor cursor = Cursor.of(LocalDate.of(2021, 10, 15), "Ærø & \"Øst\"?", 7L, Instant.EPOCH, id);
    assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
    Cursor read = Cursor.decode(cursor.encode());
    assertThat(read).isEqualTo(cursor);
    assertThat(read.date(0)).isEqualTo(LocalDate.of(2021, 10, 15));
    assertThat(read.text(1)).isEqualTo("Ærø & \"Øst\"?");
    assertThat(read.number(2)).isEqualTo(7);
    assertThat(read.instant(3)).isEqualTo(Instant.EPOCH);
    assertThat(read.uuid(4)).isEqualTo(id);
  }

  // Not Base64, not JSON, an object, a null among the parts, nothing, too long.
  @ParameterizedTest
  @ValueSource(strings = {"!", "abc", "e30", "W251bGxd", "", "LONG"})
  void what_is_no_cursor_is_a_bad_request(String text) {
    String sent = text.equals("LONG") ? "A".repeat(1001) : text;
    assertThatThrownBy(() -> Cursor.decode(sent)).isInstanceOf(ProblemException.class);
  }

  @Test
  void a_cursor_of_another_list_is_a_bad_request() {
    Cursor other = new Cursor(List.of("title"));
    assertThatThrownBy(() -> other.uuid(0)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> other.text(1)).isInstanceOf(ProblemException.class);
  }

  @Test
  void a_page_takes_the_row_too_many_as_the_sign_of_a_next_page() {
    PageRequest request = PageRequest.of(null, 2);
    assertThat(request.fetch()).isEqualTo(3);
    Page<Integer> page = Page.of(List.of(1, 2, 3), request, Cursor::of, row -> row * 10);
    assertThat(page.items()).containsExactly(10, 20);
    assertThat(Cursor.decode(String.valueOf(page.next())).number(0)).isEqualTo(2);
    assertThat(Page.of(List.of(1, 2), request, Cursor::of, row -> row).next()).isNull();
  }
}
