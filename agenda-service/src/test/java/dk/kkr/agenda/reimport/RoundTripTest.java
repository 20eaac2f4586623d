package dk.kkr.agenda.reimport;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.importing.RealAgendas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody edited changes nothing. */
class RoundTripTest {

  @ParameterizedTest
  @CsvSource({
    RealAgendas.OF_2020 + ",true",
    RealAgendas.OF_2020 + ",false",
    RealAgendas.OF_2021 + ",true",
    RealAgendas.OF_2021 + ",false"
  })
  void a_real_agenda_comes_back_as_it_went_out(String file, boolean word) throws IOException {
    comesBack(Drafts.of(RealAgendas.bytes(file)), word);
  }

  @ParameterizedTest
  @CsvSource({
    "kkr-hovedstaden-2022-03-11.md,true",
    "kkr-hovedstaden-2022-03-11.md,false",
    "kkr-hovedstaden-2022-06-10.txt,true",
    "kkr-hovedstaden-2022-06-10.txt,false"
  })
  void a_sample_comes_back_as_it_went_out(String file, boolean word) throws IOException {
    Path samples = Path.of(System.getProperty("kkr.root"), "samples");
    comesBack(Drafts.of(Files.readAllBytes(samples.resolve(file))), word);
  }

  private static void comesBack(Drafts before, boolean word) {
    byte[] export = before.export(word);
    EditedFile read = EditedFiles.own(export);
    assertThat(read.meeting()).isEqualTo(before.meeting());
    assertThat(read.draftTag()).isEqualTo(Drafts.HASH);
    assertThat(read.complete()).isTrue();

    DraftEditing.Edited edited = before.takeBack(export);
    assertThat(edited.draft()).isEqualTo(before.draft());
    assertThat(edited.findings()).isEmpty();
  }
}
