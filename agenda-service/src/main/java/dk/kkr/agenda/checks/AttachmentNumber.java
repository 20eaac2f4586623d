package dk.kkr.agenda.checks;

import dk.kkr.agenda.content.Attachment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Bilag 6.2" where no attachment has that number. Attachments without numbers are counted, so a
 * plain number up to how many there are is one of them.
 */
final class AttachmentNumber implements ItemRule {

  private static final String NUMBER = "\\d{1,2}(?:\\.\\d{1,2}){0,2}";
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<!\\p{L})bilag(?:ene)?\\s(?:nr\\.\\s?)?("
              + NUMBER
              + ")((?:,\\s?| og | samt )"
              + NUMBER
              + "){0,5}(?![\\d%])");
  private static final Pattern EACH = Pattern.compile(NUMBER);
  private static final Pattern IN_TITLE =
      Pattern.compile("^(?:bilag\\s(?:nr\\.\\s?)?)?(" + NUMBER + ")(?:[.:)]|\\s?[-–]|\\s)");

  @Override
  public CheckCode code() {
    return CheckCode.ATTACHMENT_NUMBER_UNKNOWN;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    List<Attachment> attachments = item.content().attachments();
    if (attachments.isEmpty()) {
      // That there is none at all is said by another check.
      return;
    }
    Set<String> known = numbers(attachments);
    for (Sentence sentence : item.sentences()) {
      if (!sentence.has("bilag")) {
        continue;
      }
      Matcher reference = REFERENCE.matcher(sentence.lower());
      while (reference.find()) {
        Matcher each = EACH.matcher(reference.group());
        while (each.find()) {
          if (!known.contains(each.group())) {
            report.add(
                sentence.place(),
                "Teksten henviser til bilag %s, men intet af punktets bilag har det nummer. Ret henvisningen, eller nummerér bilagene."
                    .formatted(each.group()),
                sentence.excerpt(reference.start(), reference.end()));
          }
        }
      }
    }
  }

  private static Set<String> numbers(List<Attachment> attachments) {
    Set<String> numbers = new HashSet<>();
    for (Attachment attachment : attachments) {
      String printed = attachment.number();
      if (printed != null) {
        numbers.add(printed.strip());
      }
      Matcher number = IN_TITLE.matcher(Sentences.lower(attachment.title().strip()));
      if (number.find()) {
        numbers.add(number.group(1));
      }
    }
    if (numbers.isEmpty()) {
      for (int i = 1; i <= attachments.size(); i++) {
        numbers.add(Integer.toString(i));
      }
    }
    return numbers;
  }
}
