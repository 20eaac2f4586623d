package dk.kkr.agenda.versions;

/** Whether an agenda goes out only with the chair's consent: {@code kkr.agenda.consent}. */
public enum ConsentRule {
  /** It does. Assumed: the rules of procedure of the councils were not found. */
  REQUIRED,
  /** The secretariat releases on its own; a consent that holds is kept all the same. */
  NOT_REQUIRED
}
