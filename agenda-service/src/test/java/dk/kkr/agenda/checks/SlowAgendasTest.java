package dk.kkr.agenda.checks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kkr.agenda.concerned.Concerned;
import dk.kkr.agenda.importing.AgendaReader;
import dk.kkr.agenda.importing.ImportedAgenda;
import dk.kkr.reference.Council;
import dk.kkr.reference.ReferenceData;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whole agendas of one phrase again and again, which are read, checked, and searched for
 * municipalities: what a phrase costs does not grow with how often it stands there. {@code
 * -Dkkr.long=true} tries every phrase, at seven times the length.
 */
class SlowAgendasTest {

  private static final boolean ALL = Boolean.getBoolean("kkr.long");

  /** Seconds of processor time; the worst takes a quarter of it. */
  private static final long MOST_SECONDS = ALL ? 4 : 2;

  private static final int PARAGRAPHS = ALL ? 20 : 2;
  private static final int LENGTH = 19_900;

  private static final ReferenceData DATA = ReferenceData.load();
  private static final LocalDate MEETING = LocalDate.of(2022, 3, 11);

  /** Those that took longest, one for each way of taking long. */
  private static final List<String> SLOWEST =
      List.of(
          "de 33 kommuner ",
          "2020-2021 ",
          "budget 2020-2021 ",
          "1. maj ",
          "behandlede, den 1. maj 2023 ",
          "12-03-2022 ",
          "Ballerup ",
          "1.1 ");

  private static final List<String> OTHERS =
      List.of(
          "alle 33 kommuner ",
          "hver af de 28 byråd ",
          "alle kommuner i Region Hovedstaden ",
          "de niogtyve kommuner ",
          "landets 98 kommuner ",
          "plan 2020-2023, plan 2021-2024 ",
          "mandag den ",
          "mandag den 1. maj 2022 ",
          "mandag d. 1-5-2022 ",
          "inden 1. maj 2022 ",
          "har den 1. maj 2023 behandlet ",
          "har drøftet, 1. maj 2023 ",
          "07 ",
          "070761-4285 ",
          "07-02 ",
          "primo januar 2020 ",
          "januar-februar 2020 ",
          "København ",
          "ballerup kommune ",
          "2970 Hørsholm ",
          "Ballerup og Herlev ",
          "Herlev og Gentofte Hospital ",
          "Ballerup/",
          "Tårnby-Dragør ",
          "Lars i Ballerup ",
          "punkt 3.4 ",
          "pkt. nr. ",
          "bilag 1.2.3, 1.2.3 og ",
          "se bilag ",
          "mindst 12 elever, højst 12 elever, ",
          "12 elever i gennemsnit ",
          "tallet for 2022 ",
          "formand Anders And, ",
          "direktør for det, ",
          "Nordens Råds Nordens ",
          "rekrutterings-taskforce ",
          "rekrutterings taskforce ",
          "godkender planen for ",
          "beder om ",
          "tabel nedenfor ",
          "KKR Hovedstadens næste møde 1. juni 2022 ",
          "forelægges KKR på møde 1. juni 2022 ",
          "[her](https://a.dk) ",
          "](",
          "Afbud: ",
          "A. B. ",
          "ca. f.eks. ",
          "og/eller ",
          "a- og b- ",
          "kr. 1.000,00 ",
          "kl. 10.00-12.00 ",
          "\uD835\uDD38");

  @Test
  void no_agenda_takes_long_whatever_it_repeats() {
    Concerned concerned = new Concerned(DATA);
    Stream<String> phrases =
        ALL ? Stream.concat(SLOWEST.stream(), OTHERS.stream()) : SLOWEST.stream();
    phrases.forEach(
        phrase -> {
          long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
          look(agenda(phrase), concerned);
          long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
          assertThat(spent / 1_000_000_000).as(phrase).isLessThan(MOST_SECONDS);
        });
  }

  private static void look(byte[] file, Concerned concerned) {
    ImportedAgenda agenda = AgendaReader.read(file);
    FileChecks.of(agenda, frame());
    agenda.sections().stream()
        .flatMap(section -> section.items().stream())
        .flatMap(item -> item.parts().stream())
        .forEach(part -> concerned.in(part.text(), "kkr-hovedstaden", MEETING));
  }

  private static CheckedAgenda.Frame frame() {
    return new CheckedAgenda.Frame(
        DATA.council("kkr-hovedstaden").orElseThrow(),
        29,
        DATA.councils().stream()
            .map(Council::name)
            .filter(name -> !name.equals("KKR Hovedstaden"))
            .toList(),
        MEETING,
        List.of(LocalDate.of(2022, 6, 10)),
        null,
        LocalDate.of(2022, 2, 1),
        DispatchRule.ASSUMED);
  }

  private static byte[] agenda(String phrase) {
    String line = phrase.repeat(LENGTH / phrase.length());
    return ("DAGSORDEN 2022\n\nKKR Hovedstaden\n\nDato: 11-03-2022 10:00\n\n1. Sager\n\n"
            + "1.1. En sag for 2023\n\nSAG-2022-00001 abcd\n\nBaggrund\n\n"
            + (line + "\n\n").repeat(PARAGRAPHS)
            + "Indstilling\n\nDet indstilles, at KKR Hovedstaden\n\n1. godkender "
            + line)
        .getBytes(StandardCharsets.UTF_8);
  }
}
