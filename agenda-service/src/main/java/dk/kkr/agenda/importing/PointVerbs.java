package dk.kkr.agenda.importing;

import java.util.List;

/** What a point asks for, for whoever takes in points one by one. */
public final class PointVerbs {

  private PointVerbs() {}

  /** The acts that the words of a point name, in order; empty when they name none that is known. */
  public static List<Verb> of(String text) {
    String rest = Opening.rest(text, null);
    String act = (rest == null ? text : rest).replaceFirst("^(?i:at)\\s+", "");
    return Verbs.within(Opening.withoutSubject(act, null));
  }
}
