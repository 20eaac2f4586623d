package dk.kkr.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameLookupTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 6, 16);
  private static final ReferenceData DATA = ReferenceData.load();

  static Stream<Municipality> municipalities() {
    return DATA.municipalities(TODAY).stream();
  }

  @ParameterizedTest
  @MethodSource("municipalities")
  void every_municipality_is_found_by_every_usual_way_of_writing_it(Municipality municipality) {
    String name = municipality.name();
    assertThat(
            Stream.of(
                name,
                name.toUpperCase(Locale.ROOT),
                name + " Kommune",
                name + " kommunes",
                name.endsWith("s") ? name + "' kommune" : name + "s",
                municipality.officialName(),
                name.replace("aa", "å").replace("Aa", "Å"),
                name.replace("å", "aa").replace("Å", "Aa"),
                name.replace("-", " "),
                "  " + name + "\u00a0"))
        .allSatisfy(
            written ->
                assertThat(DATA.find(written, TODAY)).isEqualTo(new Lookup.Found<>(municipality)));
  }

  @ParameterizedTest
  @CsvSource({
    "Københavns Kommune,0101",
    "Københavns,0101",
    "Copenhagen,0101",
    "KØBENHAVN,0101",
    "Bornholms Regionskommune,0400",
    "Bornholm,0400",
    "Bornholms,0400",
    "Nordfyn,0480",
    "Nordfyns Kommune,0480",
    "Vesthimmerland,0820",
    "Vesthimmerlands Kommune,0820",
    "Århus,0751",
    "Aarhus Kommune,0751",
    "Åbenrå,0580",
    "Aabenraa,0580",
    "Høje Taastrup,0169",
    "Lyngby-Tårbæk Kommune,0173",
    "Ringkøbing–Skjern,0760",
    "Christiansø,0411"
  })
  void other_spellings_lead_to_the_same_municipality(String written, String code) {
    assertThat(DATA.find(written, TODAY).found().map(Municipality::code)).contains(code);
  }

  @Test
  void a_name_in_decomposed_unicode_is_found() {
    assertThat(DATA.find("Ta\u030arnby", TODAY).found().map(Municipality::code)).contains("0185");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rander",
        "Assen",
        "Horsen",
        "Lyngby",
        "Taastrup",
        "Djursland",
        "Kommune",
        "",
        "s"
      })
  void a_name_that_is_not_known_is_never_guessed(String written) {
    assertThat(DATA.find(written, TODAY)).isEqualTo(new Lookup.Unknown<>(written));
  }

  @Test
  void a_municipality_is_not_found_before_it_existed() {
    assertThat(DATA.find("Rudersdal", LocalDate.of(2006, 12, 31)))
        .isInstanceOf(Lookup.Unknown.class);
    assertThat(DATA.find("Rudersdal", LocalDate.of(2007, 1, 1))).isInstanceOf(Lookup.Found.class);
  }

  @Test
  void a_shared_alias_is_answered_with_all_candidates() {
    ReferenceData data =
        ReferenceData.load(
            ChangedFiles.bundledWith(
                "municipalities.csv",
                text ->
                    text.replace(
                            "0706;Syddjurs;;MUNICIPALITY;2007-01-01;;;",
                            "0706;Syddjurs;;MUNICIPALITY;2007-01-01;;Djurs;")
                        .replace(
                            "0707;Norddjurs;;MUNICIPALITY;2007-01-01;;;",
                            "0707;Norddjurs;;MUNICIPALITY;2007-01-01;;Djurs;")));
    assertThat(data.find("Djurs Kommune", TODAY))
        .isEqualTo(
            new Lookup.Ambiguous<>(
                "Djurs Kommune",
                List.of(
                    data.municipality("0706").orElseThrow(),
                    data.municipality("0707").orElseThrow())));
  }

  @ParameterizedTest
  @CsvSource({
    "KKR HOVEDSTADEN,kkr-hovedstaden",
    "KKR Hovedstaden,kkr-hovedstaden",
    "KKR Hovedstadens,kkr-hovedstaden",
    "kkr-hovedstaden,kkr-hovedstaden",
    "Kommunekontaktråd Hovedstaden,kkr-hovedstaden",
    "Kommunekontaktraad Hovedstaden,kkr-hovedstaden",
    "KKR Sjælland,kkr-sjaelland",
    "kkr-sjaelland,kkr-sjaelland",
    "KKR SYDDANMARK,kkr-syddanmark",
    "KKR Midtjylland,kkr-midtjylland",
    "KKR Nordjylland,kkr-nordjylland",
    "K29,k29",
    "kommunaldirektørkredsen (K29),k29"
  })
  void a_council_is_found_as_agendas_write_it(String written, String key) {
    assertThat(DATA.findCouncil(written, TODAY).found().map(Council::key)).contains(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"KKR", "Hovedstaden", "KKR Fyn", "Kommunaldirektørkredsen"})
  void a_council_that_is_not_named_in_full_is_unknown(String written) {
    assertThat(DATA.findCouncil(written, TODAY)).isEqualTo(new Lookup.Unknown<>(written));
  }

  @Test
  void a_region_is_found_only_while_it_exists() {
    assertThat(DATA.findRegion("Region H.", TODAY).found().map(Region::key))
        .contains("region-hovedstaden");
    assertThat(DATA.findRegion("Region Hovedstaden", LocalDate.of(2027, 1, 1)))
        .isInstanceOf(Lookup.Unknown.class);
    assertThat(
            DATA.findRegion("Region Østdanmark", LocalDate.of(2027, 1, 1)).found().map(Region::key))
        .contains("region-oestdanmark");
  }
}
