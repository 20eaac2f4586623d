package dk.kkr.agenda.imports;

/** What the API documents show; a test sends it. */
final class ImportExamples {

  static final String TEXT =
      """
      DAGSORDEN 2022

      KKR HOVEDSTADEN

      Dato: 18-11-2022 10:00

      1. Godkendelse

      1.1. Godkendelse af dagsorden

      SAG-2022-00001 abcd

      Indstilling

      Det indstilles, at KKR Hovedstaden godkender dagsordenen.
      """;

  static final String MARKDOWN =
      """
      # KKR HOVEDSTADEN

      **Dato:** 18-11-2022 10:00

      ## 1. Godkendelse

      ### 1.1. Godkendelse af dagsorden

      SAG-2022-00001 abcd

      #### Indstilling

      Det indstilles, at KKR Hovedstaden godkender dagsordenen.
      """;

  static final String PAGE =
      """
      <h1>Dagsorden for møde i KKR Hovedstaden</h1>
      <p>Dato: 18-11-2022 10:00</p>
      <h2>1. Godkendelse</h2>
      <h3>1.1. Godkendelse af dagsorden</h3>
      <p>SAG-2022-00001 abcd</p>
      <h4>Indstilling</h4>
      <p>Det indstilles, at KKR Hovedstaden godkender dagsordenen.</p>
      """;

  private ImportExamples() {}
}
