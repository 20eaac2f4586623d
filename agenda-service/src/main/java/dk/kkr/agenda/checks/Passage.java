package dk.kkr.agenda.checks;

/**
 * A text of an item.
 *
 * @param place where it stands
 * @param recommendation true when the council is to decide it
 * @param text as it stands
 */
record Passage(CheckPlace place, boolean recommendation, String text) {}
