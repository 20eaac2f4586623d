package dk.kkr.agenda.checks;

/** One check. Stateless; its time grows with the length of the agenda and no faster. */
interface Rule {

  /** Its stable code. */
  CheckCode code();

  /** Looks at the agenda and reports what it finds. */
  void check(CheckedAgenda agenda, Report report);
}
