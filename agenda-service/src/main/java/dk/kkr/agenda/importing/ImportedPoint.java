package dk.kkr.agenda.importing;

import java.util.List;

/**
 * A recommendation point. Leaves are decided; the outcome of a point with children follows from
 * them; contents are never decided.
 *
 * @param verbs what the council is asked to do, in order; empty for a child that has no verb of its
 *     own and so shares those of the point above
 * @param text verbatim, without the dash and without the standing opening ("Det indstilles, at" and
 *     the name of the council)
 * @param contents dashes that belong to this one act, such as the points of a consultation response
 * @param children points below this one
 */
public record ImportedPoint(
    List<Verb> verbs, String text, List<String> contents, List<ImportedPoint> children) {
  public ImportedPoint {
    verbs = List.copyOf(verbs);
    contents = List.copyOf(contents);
    children = List.copyOf(children);
  }
}
