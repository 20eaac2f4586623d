package dk.kkr.agenda.pages;

import java.util.List;

/**
 * What the template prints of the entrance, in Danish.
 *
 * @param councils those that exist today, by name
 */
record EntrancePage(List<Entry> councils) {

  /** A council with what there is of it. */
  record Entry(String name, List<Way> ways) {}
}
