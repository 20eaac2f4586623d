package dk.kkr.agenda.checks;

import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents that the council approves and that nobody gets with the agenda. Only the object of the
 * verb counts: in "godkender planen for arbejdet med aftalen" that is the plan.
 */
final class DocumentNotAttached implements ItemRule {

  private static final Pattern APPROVES =
      Pattern.compile(
          "(?<!\\p{L})(?:godkender|vedtager|tiltræder|udsender)\\s(?!\\p{L}+\\sog\\s(?:godkender|vedtager|tiltræder|udsender)\\s)"
              + "([^,;:.]{1,200})");
  private static final Pattern END_OF_OBJECT =
      Pattern.compile(
          "\\s(?:for|om|med|til|i|på|af|vedr\\.?|vedrørende|mellem|fra|at|der|som|efter)\\s");
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?<!\\p{L})\\p{L}*(aftale|plan|strategi|kontrakt|program|katalog|rapport|notat|høringssvar|rammepapir|vedtægt|kommissori|retningslinje|budget|regnskab|køreplan)"
              + "(?:n|en|et|er|erne|erne|um|umet|r|ne)?(?!\\p{L})");
  private static final Pattern DRAFT =
      Pattern.compile("^(?:\\p{L}+\\s){0,2}?(?:udkast|forslag|udkastet|forslaget)\\s(?:til|om)\\s");

  @Override
  public CheckCode code() {
    return CheckCode.DOCUMENT_NOT_ATTACHED;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    List<String> titles =
        item.content().attachments().stream().map(Attachment::title).map(Sentences::lower).toList();
    Set<String> told = new HashSet<>();
    for (CheckedItem.PathPoint each : item.points()) {
      Subject subject = each.point().subject();
      if (subject != null) {
        continue;
      }
      Matcher approval = APPROVES.matcher(Sentences.lower(each.point().text()));
      while (approval.find()) {
        Matcher document = DOCUMENT.matcher(object(approval.group(1)));
        while (document.find()) {
          if (titles.stream().noneMatch(has(document.group(1))) && told.add(document.group())) {
            report.add(
                item.place().inPoint(each.path()),
                "Indstillingen godkender »%s«, men det er ikke blandt bilagene. Vedhæft det, eller ret indstillingen."
                    .formatted(document.group()),
                each.point().text());
          }
        }
      }
    }
  }

  private static java.util.function.Predicate<String> has(String document) {
    return title -> title.contains(document);
  }

  private static String object(String words) {
    Matcher draft = DRAFT.matcher(words);
    String rest = draft.find() ? words.substring(draft.end()) : words;
    Matcher end = END_OF_OBJECT.matcher(rest);
    return end.find() ? rest.substring(0, end.start()) : rest;
  }
}
