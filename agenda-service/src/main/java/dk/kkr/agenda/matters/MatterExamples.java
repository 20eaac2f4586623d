package dk.kkr.agenda.matters;

/** What the API documents show; a test sends it. */
final class MatterExamples {

  static final String MATTER =
      """
      {"title": "Fælles klimaindsats",
       "description": "Fra bestilling til fælles projekter og opfølgning på dem.",
       "councils": ["kkr-hovedstaden"], "owner": "Embedsmandsudvalget for klima",
       "policyAreas": ["Klima"],
       "origin": {"kind": "MEETING_ORDER", "text": "Bestilt af KKR i juni 2019",
                  "date": "2019-06-01", "precision": "MONTH"},
       "published": true}""";

  static final String ITEM =
      """
      {"itemId": "7b1e9a52-0c1d-4a7e-8d55-6a1b3c4d2201"}""";

  private MatterExamples() {}
}
