package dk.kkr.agenda.importing;

/** What a column of a list of participants tells. */
enum ParticipantColumn {
  NAME,
  ORGANISATION,
  PARTY,
  ROLE,
  /** Whether they came. */
  PRESENCE,
  /** Whether they had sent word not to come. */
  EXCUSE,
  /** Whether they stayed away. */
  ABSENCE,
  SUBSTITUTE_FOR,
  OTHER;

  /** What a column with this heading tells. */
  static ParticipantColumn of(String heading) {
    return switch (ParticipantWords.lower(heading).replaceFirst("\\s*:$", "")) {
      case "navn", "deltager", "deltagere", "medlem", "medlemmer", "person" -> NAME;
      case "kommune", "organisation", "region", "kommune/organisation", "fra", "myndighed" ->
          ORGANISATION;
      case "parti", "liste", "partibogstav" -> PARTY;
      case "titel", "rolle", "funktion", "stilling", "post" -> ROLE;
      case "til stede",
          "tilstede",
          "deltog",
          "fremmøde",
          "status",
          "deltagelse",
          "mødt",
          "tilstedeværelse" ->
          PRESENCE;
      case "afbud" -> EXCUSE;
      case "fravær", "fraværende" -> ABSENCE;
      case "stedfortræder for", "suppleant for", "i stedet for" -> SUBSTITUTE_FOR;
      default -> OTHER;
    };
  }

  boolean ofPresence() {
    return this == PRESENCE || this == EXCUSE || this == ABSENCE;
  }
}
