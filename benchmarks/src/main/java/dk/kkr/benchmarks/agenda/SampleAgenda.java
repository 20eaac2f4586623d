package dk.kkr.benchmarks.agenda;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/**
 * An invented agenda as Markdown, as secretariats write them: 30 items in five sections, each with
 * background, recommendation of two points, and exposition, about 12 kB of text. The same seed
 * gives the same agenda.
 */
final class SampleAgenda {

  static final int ITEMS = 30;

  private static final int ITEMS_OF_SECTION = 6;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.US);

  private static final String[] SECTIONS = {
    "Tværgående sager", "Sundhed", "Mobilitet", "Arbejdsmarked", "Klima"
  };
  private static final String[] THINGS = {
    "cykelstier", "natbusser", "praktikpladser", "akutpladser", "ladestandere", "regnvandsbassiner",
    "botilbud", "efteruddannelse", "genoptræning", "affaldssortering", "havnebusser", "varmenet"
  };
  private static final String[] PAPERS = {
    "plan", "strategi", "oversigt", "analyse", "køreplan", "ramme", "vejledning", "status"
  };
  private static final String[] MUNICIPALITIES = {
    "Hørsholm", "Roskilde", "Kolding", "Viborg", "Hjørring", "Dragør", "Næstved", "Esbjerg",
    "Randers", "Thisted", "Halsnæs", "Lejre", "Assens", "Skive", "Rebild", "Ballerup"
  };
  private static final String[] CLAUSES = {
    "kommunerne har drøftet sagen med de lokale parter",
    "udgiften holdes inden for den ramme, der er afsat",
    "borgerne mærker forskel fra kommune til kommune",
    "embedsmandsudvalget har samlet erfaringerne ét sted",
    "der mangler fortsat tal fra de mindste kommuner",
    "arbejdet tilrettelægges sammen med regionen",
    "flere steder er der allerede gode eksempler",
    "sekretariatet samler op på bemærkningerne"
  };

  private final Random random;

  private SampleAgenda(long seed) {
    this.random = new Random(seed);
  }

  /**
   * @param council its name as agendas print it
   */
  static String markdown(String council, LocalDate date, long seed) {
    return new SampleAgenda(seed).write(council, date);
  }

  private String write(String council, LocalDate date) {
    StringBuilder text =
        new StringBuilder(
            "# DAGSORDEN %d\n\n# %s\n\n**Dato:** %s 10:00\n\n**Sted:** Rådhussalen\n"
                .formatted(date.getYear(), council.toUpperCase(Locale.ROOT), DAY.format(date)));
    for (int section = 1; section <= SECTIONS.length; section++) {
      text.append("\n# %d. %s\n".formatted(section, SECTIONS[section - 1]));
      for (int item = 1; item <= ITEMS_OF_SECTION; item++) {
        item(text, "%d.%d.".formatted(section, item), council, date);
      }
    }
    return text.toString();
  }

  private void item(StringBuilder text, String number, String council, LocalDate date) {
    String thing = one(THINGS);
    String paper = one(PAPERS);
    text.append("\n## %s Fælles %s for %s\n".formatted(number, paper, thing))
        .append("\nSAG-%d-%05d abcd\n".formatted(date.getYear(), random.nextInt(100_000)))
        .append("\n### Baggrund\n\n%s\n".formatted(sentence()))
        .append("\n### Indstilling\n\nDet indstilles, at %s\n\n".formatted(council))
        .append("- Godkender den fælles %s for %s\n".formatted(paper, thing))
        .append("- Drøfter, hvordan arbejdet med %s kan fortsætte.\n".formatted(thing))
        .append("\n### Sagsfremstilling\n\n%s %s ".formatted(sentence(), sentence()))
        .append("Erfaringerne fra %s Kommune er vedlagt.\n".formatted(one(MUNICIPALITIES)));
  }

  private String sentence() {
    return "I arbejdet med %s gælder, at %s, og at %s."
        .formatted(one(THINGS), one(CLAUSES), one(CLAUSES));
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
