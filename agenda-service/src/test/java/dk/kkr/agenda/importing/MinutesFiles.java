package dk.kkr.agenda.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Minutes in two layouts, of meetings that never were. */
public final class MinutesFiles {

  /** Markdown, participants in a table. */
  public static final String WITH_TABLE =
      """
      # REFERAT 2019

      # KKR HOVEDSTADEN

      **Dato:** %s 09:30

      **Sted:** Rådhuset i Ringsø, mødesal 2

      ## Deltagerfortegnelse

      | Navn | Parti | Kommune | Funktion | Deltog |
      |---|---|---|---|---|
      | Asta Birk | A | Ringsø Kommune | Formand | Ja |
      | Carlo Dahl-Eng | V | Fjordby Kommune | Næstformand | Ja |
      | Ditte von Holm | F | Engby Kommune | | Afbud |
      | Erik Fog | F | Engby Kommune | | Ja, stedfortræder for Ditte von Holm |
      | Grete Hav | C | Sundby Kommune | | Nej |
      | Ib Juul | | Sekretariatet | Referent | Ja |

      # 1. Godkendelse af dagsorden og referat

      ## 1.1. Godkendelse af dagsorden

      SAG-2019-00123 abcd

      ### Indstilling

      Det indstilles, at KKR Hovedstaden godkender dagsordenen.

      ### KKR’s beslutning

      Godkendt.

      ## 1.2. Godkendelse af referat

      SAG-2019-00123 abcd

      ### Indstilling

      Det indstilles, at KKR Hovedstaden godkender referatet af seneste møde.

      ### KKR’s beslutning

      Referatet blev godkendt med den rettelse, at Grete Hav havde meldt afbud.

      # 2. Fælles sager

      ## 2.1. Cykelparkering ved stationer

      SAG-2019-00123 efgh

      ### Baggrund

      Cykler fylder mere, end stativerne kan rumme.

      ### Indstilling

      Det indstilles, at KKR Hovedstaden

      - tager status for stativerne til efterretning
      - drøfter en fælles standard.

      ### KKR’s beslutning

      Orienteringen blev taget til efterretning.

      Standarden vendes igen, når målingerne er klar.

      ### Vedlagte bilag:

      Oversigt over stativer

      ## 2.2. Fælles badevandsprøver

      SAG-2019-00123 efgh

      ### Baggrund

      Prøverne tages i dag hver for sig.

      ### Indstilling

      Det indstilles, at KKR Hovedstaden godkender en fælles plan.

      # 3. Eventuelt

      ### KKR’s beslutning

      Intet at bemærke.
      """;

  /** Plain text, participants line by line, decisions on the line of their heading. */
  public static final String WITH_LINES =
      """
      REFERAT 2018
      KKR HOVEDSTADEN

      Dato: %s
      Tid: kl. 13.00
      Sted: Kulturhuset i Engby

      Deltagerfortegnelse

      Til stede:
      – Asta Birk (A), borgmester, Ringsø Kommune
      – Carlo Dahl-Eng (V), Fjordby Kommune
      – Erik Fog, stedfortræder for Ditte von Holm

      Afbud: Ditte von Holm, Grete Hav og Hans Ibsen

      Fra sekretariatet:
      – Konsulent Ib Juul

      1. Godkendelse

      1.1. Godkendelse af dagsorden

      Indstilling

      Det indstilles, at KKR Hovedstaden godkender dagsordenen.

      Konklusion: KKR Hovedstaden godkendte dagsordenen.

      2. Sager

      2.1. Fælles indkøb af elbusser

      Baggrund

      Busserne skal skiftes inden for få år.

      Indstilling

      Det indstilles, at KKR Hovedstaden drøfter tidsplanen.

      Konklusion: Punktet blev udsat til næste møde.

      2.2. Ny fælles lejrskole

      Indstilling

      Det indstilles, at KKR Hovedstaden godkender budgettet.

      Konklusion: Et flertal godkendte budgettet, dog med forbehold for byggesagen.

      3. Eventuelt

      Asta Birk takkede for lån af lokalet.
      """;

  private MinutesFiles() {}

  /** Both, with this day in the way each writes it. */
  public static List<String> both(String day) {
    return List.of(WITH_TABLE.formatted(day), WITH_LINES.formatted(day));
  }

  static ImportedAgenda read(String text) {
    return AgendaReader.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
