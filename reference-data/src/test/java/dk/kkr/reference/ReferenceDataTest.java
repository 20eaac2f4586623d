package dk.kkr.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceDataTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 6, 16);
  private static final LocalDate LAST_DAY_OF_FIVE_REGIONS = LocalDate.of(2026, 12, 31);
  private static final LocalDate FIRST_DAY_OF_OESTDANMARK = LocalDate.of(2027, 1, 1);
  private static final ReferenceData DATA = ReferenceData.load();

  @Test
  void there_are_98_municipalities_and_christiansoe_is_none_of_them() {
    assertThat(DATA.municipalities(TODAY)).hasSize(98).allMatch(Municipality::isMunicipality);
    assertThat(DATA.municipality("0411"))
        .hasValueSatisfying(
            christiansoe -> {
              assertThat(christiansoe.name()).isEqualTo("Christiansø");
              assertThat(christiansoe.isMunicipality()).isFalse();
            });
    assertThat(DATA.regionOf("0411", TODAY)).isEmpty();
    assertThat(DATA.councilOf("0411", TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "hovedstaden,1084,29",
    "sjaelland,1085,17",
    "syddanmark,1083,22",
    "midtjylland,1082,19",
    "nordjylland,1081,11"
  })
  void each_region_and_its_council_cover_the_same_municipalities(
      String name, String code, int count) {
    List<Municipality> inRegion = DATA.municipalitiesOfRegion("region-" + name, TODAY);
    assertThat(inRegion).hasSize(count).isEqualTo(DATA.municipalitiesOf("kkr-" + name, TODAY));
    assertThat(DATA.region("region-" + name))
        .hasValueSatisfying(
            region -> {
              assertThat(region.code()).isEqualTo(code);
              assertThat(region.codeBasis()).isEqualTo(Basis.MEMORY);
            });
  }

  @Test
  void before_2027_there_are_five_regions_and_oestdanmark_is_not_one() {
    assertThat(DATA.regions(LAST_DAY_OF_FIVE_REGIONS))
        .extracting(Region::key)
        .containsExactly(
            "region-hovedstaden",
            "region-midtjylland",
            "region-nordjylland",
            "region-sjaelland",
            "region-syddanmark");
    assertThat(DATA.municipalitiesOfRegion("region-oestdanmark", LAST_DAY_OF_FIVE_REGIONS))
        .isEmpty();
    assertThat(DATA.regionOf("0223", LAST_DAY_OF_FIVE_REGIONS).map(Region::name))
        .contains("Region Hovedstaden");
    assertThat(DATA.regionOf("0265", LAST_DAY_OF_FIVE_REGIONS).map(Region::name))
        .contains("Region Sjælland");
  }

  @Test
  void from_2027_oestdanmark_has_46_municipalities_and_says_it_is_from_memory() {
    assertThat(DATA.regions(FIRST_DAY_OF_OESTDANMARK)).hasSize(4);
    assertThat(DATA.municipalitiesOfRegion("region-oestdanmark", FIRST_DAY_OF_OESTDANMARK))
        .hasSize(46);
    assertThat(DATA.municipalitiesOfRegion("region-hovedstaden", FIRST_DAY_OF_OESTDANMARK))
        .isEmpty();
    assertThat(DATA.regionOf("0223", FIRST_DAY_OF_OESTDANMARK))
        .hasValueSatisfying(
            region -> {
              assertThat(region.name()).isEqualTo("Region Østdanmark");
              assertThat(region.code()).isNull();
              assertThat(region.provenance().basis()).isEqualTo(Basis.MEMORY);
            });
  }

  @Test
  void the_councils_stay_in_2027_by_assumption_which_the_data_say() {
    assertThat(DATA.municipalitiesOf("kkr-hovedstaden", FIRST_DAY_OF_OESTDANMARK)).hasSize(29);
    assertThat(DATA.municipalitiesOf("kkr-sjaelland", FIRST_DAY_OF_OESTDANMARK)).hasSize(17);
    assertThat(basis("0223", LAST_DAY_OF_FIVE_REGIONS)).isEqualTo(Basis.VERIFIED);
    assertThat(basis("0223", FIRST_DAY_OF_OESTDANMARK)).isEqualTo(Basis.INFERRED);
    assertThat(DATA.council("kkr-hovedstaden").map(Council::note).orElseThrow())
        .contains("2027-01-01")
        .contains("not decided");
  }

  private static Basis basis(String code, LocalDate date) {
    return DATA.membership("kkr-hovedstaden", code, date).orElseThrow().provenance().basis();
  }

  @Test
  void the_five_kkrs_cover_every_municipality_once() {
    assertThat(DATA.councils())
        .filteredOn(council -> council.kind() == Council.Kind.KKR)
        .hasSize(5)
        .flatExtracting(council -> DATA.municipalitiesOf(council.key(), TODAY))
        .hasSize(98)
        .doesNotHaveDuplicates();
    assertThat(DATA.councilOf("0851", TODAY).map(Council::key)).contains("kkr-nordjylland");
  }

  @Test
  void k29_covers_the_municipalities_of_kkr_hovedstaden() {
    assertThat(DATA.council("k29").orElseThrow().kind()).isEqualTo(Council.Kind.CHIEF_EXECUTIVES);
    assertThat(DATA.municipalitiesOf("k29", TODAY))
        .isEqualTo(DATA.municipalitiesOf("kkr-hovedstaden", TODAY));
  }

  @ParameterizedTest
  @CsvSource({
    "0101,København,Københavns Kommune",
    "0400,Bornholm,Bornholms Regionskommune",
    "0223,Hørsholm,Hørsholm Kommune",
    "0480,Nordfyns,Nordfyns Kommune"
  })
  void a_municipality_is_found_by_code(String code, String name, String officialName) {
    Municipality municipality = DATA.municipality(code).orElseThrow();
    assertThat(municipality.name()).isEqualTo(name);
    assertThat(municipality.officialName()).isEqualTo(officialName);
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "9999", "", "København"})
  void what_is_no_code_is_not_found_by_code(String code) {
    assertThat(DATA.municipality(code)).isEmpty();
  }

  @Test
  void a_key_that_does_not_exist_is_refused_by_name() {
    assertThatThrownBy(() -> DATA.municipalitiesOf("kkr-fyn", TODAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("kkr-fyn");
    assertThatThrownBy(() -> DATA.regionOf("9999", TODAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("9999");
    assertThat(DATA.council("kkr-fyn")).isEmpty();
  }

  @Test
  void groups_take_their_members_from_the_country_a_council_or_a_list() {
    assertThat(DATA.municipalitiesOfGroup("landets-kommuner", TODAY)).hasSize(98);
    assertThat(DATA.municipalitiesOfGroup("hovedstadskommunerne", TODAY))
        .isEqualTo(DATA.municipalitiesOf("kkr-hovedstaden", TODAY));
    assertThat(DATA.municipalitiesOfGroup("flygtningekvoter-2022-dialog", TODAY))
        .extracting(Municipality::name)
        .containsExactly(
            "Dragør",
            "Glostrup",
            "Hvidovre",
            "Lyngby-Taarbæk",
            "Tårnby",
            "Hillerød",
            "Hørsholm",
            "Rudersdal",
            "Bornholm");
  }

  @Test
  void a_group_has_no_members_outside_its_time() {
    assertThat(DATA.municipalitiesOfGroup("flygtningekvoter-2022-dialog", LocalDate.of(2023, 1, 1)))
        .isEmpty();
    assertThat(DATA.findGroup("De 29 kommuner", TODAY).found().map(MunicipalityGroup::key))
        .contains("hovedstadskommunerne");
  }

  @Test
  void every_fact_names_a_source_and_every_source_is_used() {
    Set<String> used = new TreeSet<>();
    DATA.municipalities(TODAY).forEach(m -> used.addAll(m.provenance().sources()));
    DATA.municipality("0411").ifPresent(m -> used.addAll(m.provenance().sources()));
    DATA.councils().forEach(c -> used.addAll(c.provenance().sources()));
    DATA.groups().forEach(g -> used.addAll(g.provenance().sources()));
    DATA.regions(TODAY).forEach(r -> used.addAll(r.provenance().sources()));
    used.addAll(
        DATA.membership("kkr-hovedstaden", "0101", FIRST_DAY_OF_OESTDANMARK)
            .orElseThrow()
            .provenance()
            .sources());
    assertThat(DATA.sources()).extracting(Source::key).hasSameElementsAs(used);
  }
}
