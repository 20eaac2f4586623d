package dk.kkr.quota.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.quota.calculators.Samples;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResultPagesTest {

  @Inject ResultPages pages;

  @Test
  void the_service_shows_what_the_template_shows() {
    PageHead head =
        new PageHead("<b>Et resultat</b>", List.of(), List.of(), "Scenarie & ikke behandlet");
    Samples.all()
        .forEach(
            (key, result) -> {
              String participant = result.rows().getLast().key();

              assertThat(pages.html(head, result, participant, "?deltager={key}"))
                  .as(key)
                  .isEqualTo(Pages.pages().html(head, result, participant, "?deltager={key}"));
            });
  }
}
