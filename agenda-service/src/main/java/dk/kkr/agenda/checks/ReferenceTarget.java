package dk.kkr.agenda.checks;

import dk.kkr.agenda.references.Mentions;
import dk.kkr.agenda.references.Mentions.Mention;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A number in a text that leads to no item, or to another than when it was written. */
final class ReferenceTarget implements Rule {

  @Override
  public CheckCode code() {
    return CheckCode.REFERENCE_TARGET;
  }

  @Override
  public void check(CheckedAgenda agenda, Report report) {
    Map<String, Optional<UUID>> bearers = new HashMap<>();
    Map<UUID, String> numbers = new HashMap<>();
    for (CheckedItem item : agenda.items()) {
      String number = item.number();
      if (number != null) {
        bearers.putIfAbsent(number, Optional.ofNullable(item.id()));
        if (item.id() != null) {
          numbers.put(item.id(), number);
        }
      }
    }
    for (CheckedItem item : agenda.items()) {
      for (Passage passage : item.passages()) {
        for (Mention mention : Mentions.in(passage.text())) {
          String wrong = wrong(mention, item.meanings().get(mention.number()), bearers, numbers);
          if (wrong != null && !report.more()) {
            report.add(passage.place(), wrong, mention.excerpt());
          }
        }
      }
    }
  }

  private static @Nullable String wrong(
      Mention mention,
      @Nullable UUID meant,
      Map<String, Optional<UUID>> bearers,
      Map<UUID, String> numbers) {
    Optional<UUID> bearer = bearers.get(mention.number());
    if (meant != null && (bearer == null || !meant.equals(bearer.orElse(null)))) {
      String now = numbers.get(meant);
      return now == null
          ? "Teksten henviser til punkt %s, som er udgået. Ret henvisningen, eller tag den ud."
              .formatted(mention.number())
          : "Teksten henviser til punkt %s, som nu har nummer %s. Ret henvisningen, eller lad den følge punktet."
              .formatted(mention.number(), now);
    }
    return bearer == null
        ? "Teksten henviser til punkt %s, som ikke er på dagsordenen. Ret nummeret, eller skriv, hvor punktet står."
            .formatted(mention.number())
        : null;
  }
}
