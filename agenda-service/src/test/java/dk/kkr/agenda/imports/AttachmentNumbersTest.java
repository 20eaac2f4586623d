package dk.kkr.agenda.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.content.Attachment;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bilag 1: Plan for unge|1|Plan for unge",
        "Bilag 6.2: Kort|6.2|Kort",
        "Bilag 2: Plan 2|2|Bilag 2: Plan 2",
        "Bilag 3 - Notat|3|Bilag 3 - Notat",
        "Plan for unge||Plan for unge",
      })
  void the_number_of_an_attachment_is_read(String line, @Nullable String number, String title) {
    String file =
        """
        DAGSORDEN 2022

        KKR HOVEDSTADEN

        Dato: 18-11-2022 10:00

        1. Sager

        1.1. Planen

        SAG-2022-00001 abcd

        Baggrund

        Planen er her.

        Bilag:

        - %s
        """
            .formatted(line);
    Attachment read =
        ImportedDrafts.of(file.getBytes(StandardCharsets.UTF_8))
            .items()
            .getFirst()
            .content()
            .attachments()
            .getFirst();
    assertThat(read.number()).isEqualTo(number);
    assertThat(read.title()).isEqualTo(title);
  }
}
