package dk.kkr.agenda.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The municipalities of the council, counted wrongly. A number far below is a part of them and says
 * nothing; 98 are those of the country; sentences about another council count that one's.
 */
final class MunicipalityCount implements ItemRule {

  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:hver af de|alle|samtlige|blandt de|de)\\s(\\d{1,3})\\s"
              + "(?:\\p{L}{1,20}\\s)?\\p{L}*(?:kommuner|kommunerne|kommunalbestyrelser|kommunalbestyrelserne|byråd)(?!\\p{L})");
  private static final int COUNTRY = 98;

  @Override
  public CheckCode code() {
    return CheckCode.MUNICIPALITY_COUNT_DIFFERS;
  }

  @Override
  public void check(CheckedAgenda.Frame frame, CheckedItem item, Report report) {
    int own = frame.municipalities();
    if (own == 0) {
      return;
    }
    for (Sentence sentence : item.sentences()) {
      boolean counts = sentence.has("kommun") || sentence.has("byråd");
      if (!counts || ofOthers(frame, sentence)) {
        continue;
      }
      Matcher counted = COUNT.matcher(sentence.lower());
      while (counted.find()) {
        int count = Integer.parseInt(counted.group(1));
        if (count != own && count != COUNTRY && 5 * count >= 4 * own) {
          report.add(
              sentence.place(),
              "Der står %d kommuner, men rådet har %d. Ret tallet, eller skriv, hvilke kommuner der menes."
                  .formatted(count, own),
              sentence.excerpt(counted.start(), counted.end()));
        }
      }
    }
  }

  private static boolean ofOthers(CheckedAgenda.Frame frame, Sentence sentence) {
    return frame.otherCouncils().stream().anyMatch(sentence.text()::contains);
  }
}
