package dk.kkr.agenda.concerned;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.reference.ReferenceData;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which municipalities sentences speak of. */
class ConcernedTest {

  private static final ReferenceData DATA = ReferenceData.load();
  private static final Concerned CONCERNED = new Concerned(DATA);
  private static final LocalDate DAY = LocalDate.of(2022, 3, 11);
  private static final String COUNCIL = "kkr-hovedstaden";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hørsholm Kommune svarer i maj. | 0223",
        "Det er Hørsholms andel. | 0223",
        "Aftalen med Hørsholm kommunes borgere | 0223",
        "HØRSHOLM KOMMUNE | 0223",
        "Københavns Kommune deltager. | 0101",
        "Bornholms Regionskommune overtager kvoten. | 0400",
        "Kommunerne Dragør, Tårnby og Høje Taastrup | 0155 0169 0185",
        "Høje-Tåstrup og Lyngby–Taarbæk Kommuner | 0169 0173",
        "Tilskud fra Aarhus, Århus’ andel og Åbenrås svar | 0580 0751",
        "Randers' og Assens’ svar | 0420 0730",
        "Nordfyn og Vesthimmerlands Kommune | 0480 0820",
        "en gruppe med Ballerup (tovholder), Gladsaxe/Brøndby og Halsnæs | 0151 0153 0159 0260",
        "Vejen Kommune og Skive Kommune | 0575 0779",
        "kurset i Vejen | 0575",
        "Vejen, Kolding og Varde | 0573 0575 0621",
        "I 2021 overtog Hørsholm kvoten. | 0223",
        "Ved udgangen af 2021 Hørsholm Kommune | 0223",
        "Desuden Ballerup Kommune | 0151",
        "Frederiksberg Ballerup Brøndby | 0147 0151 0153",
        "mellem Gladsaxe Kommune og Herlev Hospital | 0159",
        "borgmesteren i Fredensborg | 0210",
        "samarbejdet Tårnby-Dragør | 0155 0185",
        "hørsholm kommune og hørsholm kommunes borgere | 0223",
        "'I 2021\nHørsholm Kommune' | 0223",
        "'Antal i 2021\nHørsholm' | 0223",
      })
  void names_stand_for_municipalities(String text, String codes) {
    assertThat(in(text)).isEqualTo(Set.of(codes.split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Søhuset, Venlighedsvej 10, 2970 Hørsholm",
        "Venlighedsvej 10\n2970 Hørsholm",
        "DK-2970 Hørsholm",
        "Søhuset, Venlighedsvej 10, 2970\nHørsholm",
        "Venlighedsvej 10\n2970\nHørsholm",
        "på vejen kommune for kommune",
        "Herlev-Gentofte Hospital",
        "Venlighedsvej 10, Hørsholm",
        "Nordsjællands Hospital",
        "Frederiksberg Hospital og Herlev hospital",
        "Herlev og Gentofte Hospital",
        "Amager-Hvidovre Hospital",
        "Rigshospitalet-Glostrup",
        "Københavns Universitet og Roskilde Universitet",
        "Københavns Professionshøjskole",
        "sammen med Forsyning Helsingør og Hillerød Forsyning",
        "et møde på Campus Bornholm",
        "Køge Bugt-motorvejen og Roskilde-området",
        "Lolland-Falster Stift",
        "Wonderful Copenhagen og Copenhagen Capacity",
        "konsulent Mette Nyborg og P. Greve",
        "Referat ved Sisse Kolding Holm",
        "Vejen frem er lang. Skive efter skive.",
        "vejen til roskilde, en odder og en greve",
        "næste møde på Pharmakon i Hillerød",
        "Region Hovedstaden, KKR Sjælland og Christiansø",
        "Storkøbenhavn og Københavnstrup",
      })
  void other_names_do_not(String text) {
    assertThat(in(text)).isEmpty();
  }

  @Test
  void a_region_is_all_its_municipalities_on_the_day() {
    Set<String> all = codes(COUNCIL);
    assertThat(all).hasSize(29);
    assertThat(
            Stream.of(
                "de 29 kommuner",
                "De 29 kommunalbestyrelser tager stilling",
                "de 29 hovedstadskommuner",
                "de niogtyve kommuner",
                "alle niogtyve kommuner",
                "Hovedstadskommunernes indsats",
                "alle kommuner i regionen",
                "samtlige kommuner",
                "regionens kommuner",
                "kommunerne i Region Hovedstaden",
                "kommunerne i hovedstadsområdet"))
        .allSatisfy(text -> assertThat(in(text)).isEqualTo(all));
    assertThat(CONCERNED.in("de 17 kommuner", "kkr-sjaelland", DAY))
        .isEqualTo(codes("kkr-sjaelland"))
        .hasSize(17);
    assertThat(CONCERNED.in("de 29 hovedstadskommuner", "kkr-sjaelland", DAY)).isEqualTo(all);
    assertThat(CONCERNED.in("alle kommuner", "k29", DAY)).isEqualTo(all);
  }

  @Test
  void the_country_is_all_of_them() {
    assertThat(in("landets kommuner")).hasSize(98);
    assertThat(in("de 98 kommuner")).hasSize(98);
    assertThat(in("alle landets 98 kommuner")).hasSize(98);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hver af de 33 kommuner lægger timer i projektet.",
        "ikke alle kommuner",
        "flere kommuner og de deltagende kommuner",
        "de 6 nordlige kommuner",
        "de otteogtyve kommuner",
        "29 flygtninge",
        "",
      })
  void some_are_not_all(String text) {
    assertThat(in(text)).isEmpty();
  }

  @Test
  void nothing_existed_before_it_existed() {
    LocalDate before = LocalDate.of(2006, 12, 31);
    assertThat(CONCERNED.in("Hørsholm Kommune og de 29 kommuner", COUNCIL, before)).isEmpty();
  }

  @Test
  void a_place_of_mention_is_the_name_with_its_ending() {
    String text = "Om Hørsholms andel";
    assertThat(CONCERNED.mentions(text, COUNCIL, DAY))
        .singleElement()
        .satisfies(
            mention ->
                assertThat(text.substring(mention.start(), mention.end())).isEqualTo("Hørsholms"));
  }

  private static Set<String> codes(String council) {
    return Set.copyOf(
        DATA.municipalitiesOf(council, DAY).stream().map(each -> each.code()).toList());
  }

  private static Set<String> in(String text) {
    return CONCERNED.in(text, COUNCIL, DAY);
  }
}
