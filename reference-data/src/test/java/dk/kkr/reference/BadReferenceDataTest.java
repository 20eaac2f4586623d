package dk.kkr.reference;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadReferenceDataTest {

  /** Each row: file, words to replace, words in their place, what the message says. */
  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "municipalities.csv # 0147;Frederiksberg # 0101;Frederiksberg # code 0101 is already used on line",
        "municipalities.csv # 0147;Frederiksberg # 147;Frederiksberg # not four digits",
        "municipalities.csv # 0147;Frederiksberg; # 0147;KØBENHAVN; # the name KØBENHAVN is already used",
        "municipalities.csv # 0147;Frederiksberg; # 0147; # fields",
        "municipalities.csv # 0147;Frederiksberg # 0147; # 'name' is empty",
        "municipalities.csv # 0147;Frederiksberg;;MUNICIPALITY;2007-01-01 # 0147;Frederiksberg;;MUNICIPALITY;1 Jan # expected a date",
        "municipalities.csv # 0147;Frederiksberg;;MUNICIPALITY # 0147;Frederiksberg;;TOWN # expected one of [MUNICIPALITY, NOT_A_MUNICIPALITY]",
        "municipalities.csv # 0147;Frederiksberg;;MUNICIPALITY;2007-01-01; # 0147;Frederiksberg;;MUNICIPALITY;2007-01-01;2006-01-01 # is before valid_from",
        "municipalities.csv # 0147;Frederiksberg;;MUNICIPALITY;2007-01-01;;;VERIFIED;code-lists # 0147;Frederiksberg;;MUNICIPALITY;2007-01-01;;;VERIFIED;hearsay # source 'hearsay' is not in sources.csv",
        "region-members.csv # 0147;region-hovedstaden;2007-01-01;2026-12-31 # 0147;region-hovedstaden;2007-01-01;2026-12-30 # 0147 has no region on 2026-12-31",
        "region-members.csv # 0147;region-oestdanmark;2027-01-01 # 0147;region-sjaelland;2026-06-01 # lasts longer than region-sjaelland",
        "region-members.csv # 0851;region-nordjylland;2007-01-01; # 0846;region-nordjylland;2007-01-01; # overlaps the same membership on line",
        "region-members.csv # 0851;region-nordjylland;2007-01-01; # 0846;region-midtjylland;2007-01-01; # 0846 has two regions on 2007-01-01",
        "region-members.csv # 0147;region-oestdanmark # 0411;region-oestdanmark # '0411' is no municipality",
        "region-members.csv # 0147;region-oestdanmark # 0147;region-fyn # 'region-fyn' does not exist",
        "council-members.csv # kkr-nordjylland;0851;2007-01-01 # kkr-nordjylland;0851;2008-01-01 # 0851 has no KKR on 2007-01-01",
        "council-members.csv # k29;0270; # kkr-nordjylland;0270; # 0270 has two KKRs on 2007-01-01",
        "councils.csv # key;name;kind # key;title;kind # lacks the column 'name'",
        "groups.csv # COUNCIL:kkr-hovedstaden # COUNCIL:kkr-fyn # expected ALL, LISTED or COUNCIL:<key>",
      })
  void a_fault_is_reported_with_file_and_line(
      String file, String words, String replacement, String message) {
    assertThatThrownBy(
            () ->
                ReferenceData.load(
                    ChangedFiles.bundledWith(file, text -> text.replace(words, replacement))))
        .isInstanceOf(BadReferenceDataException.class)
        .hasMessageMatching("Reference data \\S+\\.csv line \\d+: .*")
        .hasMessageContaining(message);
  }

  @Test
  void the_line_is_the_one_an_editor_shows() {
    String file = "municipalities.csv";
    String text = Objects.requireNonNull(ReferenceFiles.bundled(file));
    List<String> lines = text.lines().toList();
    int line = lines.stream().filter(l -> l.startsWith("0147;")).mapToInt(lines::indexOf).sum() + 1;
    assertThatThrownBy(
            () ->
                ReferenceData.load(
                    ChangedFiles.bundledWith(file, t -> t.replace("\n0147;", "\n0147;;"))))
        .hasMessageStartingWith("Reference data municipalities.csv line " + line + ": ");
  }

  @Test
  void a_missing_file_is_named() {
    assertThatThrownBy(() -> ReferenceData.load(ChangedFiles.without("groups.csv")))
        .isInstanceOf(BadReferenceDataException.class)
        .hasMessage("Reference data groups.csv: is missing");
  }

  @Test
  void an_empty_file_is_named() {
    assertThatThrownBy(
            () -> ReferenceData.load(ChangedFiles.bundledWith("regions.csv", _ -> "# nothing\n")))
        .hasMessage("Reference data regions.csv: has no header line");
  }
}
