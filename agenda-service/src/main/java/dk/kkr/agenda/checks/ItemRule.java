package dk.kkr.agenda.checks;

/** A check that looks at one item at a time. */
interface ItemRule extends Rule {

  @Override
  default void check(CheckedAgenda agenda, Report report) {
    for (CheckedItem item : agenda.items()) {
      if (report.more()) {
        return;
      }
      check(agenda.frame(), item, report);
    }
  }

  /** Looks at one item. */
  void check(CheckedAgenda.Frame frame, CheckedItem item, Report report);
}
