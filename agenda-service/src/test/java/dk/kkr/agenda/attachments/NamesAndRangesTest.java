package dk.kkr.agenda.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.extraction.FileType;
import dk.kkr.agenda.files.FileName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesAndRangesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plan.pdf | plan.pdf",
        "Plan.PDF | Plan.PDF",
        "C:\\Sager\\plan.pdf | plan.pdf",
        "../../etc/plan.pdf | plan.pdf",
        "plan | plan.pdf",
        "plan 3. udkast | plan 3. udkast.pdf",
        "hvad? <nu>.pdf | hvad_ _nu_.pdf",
        ".plan.pdf. | plan.pdf",
        "bla\u030a.pdf | blå.pdf"
      })
  void a_name_can_be_saved_everywhere(String sent, String name) {
    assertThat(FileName.of(sent).fitting(FileType.PDF)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.pdf | inline; filename=\"a.pdf\"; filename*=UTF-8''a.pdf",
        "100% 'nu'.pdf | inline; filename=\"100_ 'nu'.pdf\"; filename*=UTF-8''100%25%20%27nu%27.pdf",
        "Ærø 😀.pdf | inline; filename=\"Aeroe __.pdf\"; filename*=UTF-8''%C3%86r%C3%B8%20%F0%9F%98%80.pdf"
      })
  void a_name_is_told_to_old_and_new_programs(String name, String header) {
    assertThat(Disposition.of(name, true)).isEqualTo(header);
  }

  @Test
  void only_one_range_within_the_file_is_a_part() {
    assertThat(ByteRange.of("bytes=2-4", 10))
        .isEqualTo(new ByteRange.Asked.Part(new ByteRange(2, 4)));
    assertThat(ByteRange.of(" Bytes = 2 - ", 10))
        .isEqualTo(new ByteRange.Asked.Part(new ByteRange(2, 9)));
    assertThat(ByteRange.of("bytes=-3", 10))
        .isEqualTo(new ByteRange.Asked.Part(new ByteRange(7, 9)));
    assertThat(ByteRange.of("bytes=-30", 10))
        .isEqualTo(new ByteRange.Asked.Part(new ByteRange(0, 9)));
    assertThat(ByteRange.of("bytes=8-99", 10))
        .isEqualTo(new ByteRange.Asked.Part(new ByteRange(8, 9)));
    for (String beyond : new String[] {"bytes=10-", "bytes=10-12", "bytes=-0"}) {
      assertThat(ByteRange.of(beyond, 10)).as(beyond).isEqualTo(new ByteRange.Asked.Beyond());
    }
    for (String other :
        new String[] {
          "",
          "bytes=",
          "bytes=-",
          "bytes=4-2",
          "bytes=1-2,4-5",
          "x=1-2",
          "bytes=99999999999999999999-"
        }) {
      assertThat(ByteRange.of(other, 10)).as(other).isEqualTo(new ByteRange.Asked.Whole());
    }
  }
}
