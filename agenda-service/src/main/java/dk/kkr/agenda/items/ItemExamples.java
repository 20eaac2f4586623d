package dk.kkr.agenda.items;

/** What the API documents show; a test sends it, with a section of a meeting that is there. */
final class ItemExamples {

  static final String NEW =
      """
      {"sectionId": "3a4b5c6d-7e8f-4a1b-8c2d-3e4f5a6b7c01",
       "title": "Fælles plan for cykelforbindelser",
       "caseNumber": "SAG-2022-00001", "caseWorker": "abcd",
       "presenters": ["Formanden for udvalget"],
       "parts": [
         {"kind": "BACKGROUND", "text": "Kommunerne har indmeldt strækninger."},
         {"kind": "RECOMMENDATION", "text": "Det indstilles, at KKR Hovedstaden"}],
       "tables": [
         {"header": ["Kommune", "Kilometer"], "rows": [["Dragør", "4"], ["Hørsholm", "6"]],
          "total": ["I alt", "10"]}],
       "points": [
         {"verbs": ["APPROVE"], "text": "godkender udkastet til plan for cykelforbindelser"},
         {"verbs": ["OTHER"], "text": "beder kommunerne om at behandle planen",
          "addressees": ["kommunerne"], "dueOn": "2022-05-01", "bindingKind": "MUST_DECIDE"}],
       "positions": [{"body": "K29", "status": "CONFIRMED", "text": "Tiltræder."}],
       "steps": [
         {"actor": "Kommunalbestyrelserne", "act": "Politisk behandling", "date": "2022-04-01",
          "precision": "MONTH", "text": "April 2022: politisk behandling"}],
       "policyAreas": ["Mobilitet"],
       "attachments": [
         {"title": "Udkast til plan", "link": "https://example.org/plan.pdf",
          "availability": "LINK"}]}""";

  static final String PATCH =
      """
      [{"op": "replace", "path": "/title", "value": "Fælles plan for cykelstier"},
       {"op": "add", "path": "/policyAreas/-", "value": "Klima"}]""";

  private ItemExamples() {}
}
