package dk.kkr.quota.participants;

import dk.kkr.reference.Lookup;
import dk.kkr.reference.Municipality;
import dk.kkr.reference.ReferenceData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds participants by what people write into a table. */
public final class ParticipantNames {

  private final MunicipalityNames municipalities;
  private final @Nullable List<Participant> chosen;
  private final Map<String, List<Participant>> others = new HashMap<>();
  private final boolean territories;

  private ParticipantNames(
      MunicipalityNames municipalities, @Nullable List<Participant> chosen, boolean territories) {
    this.municipalities = municipalities;
    this.chosen = chosen == null ? null : List.copyOf(chosen);
    this.territories = territories;
    if (chosen != null) {
      for (Participant participant : chosen) {
        put(participant.key(), participant);
        if (!folded(participant.key()).equals(folded(participant.name()))) {
          put(participant.name(), participant);
        }
      }
    }
  }

  /** Every municipality of the country on the day. */
  public static ParticipantNames ofAll(ReferenceData reference, LocalDate on) {
    return new ParticipantNames(new MunicipalityNames(reference, on), null, false);
  }

  /** As {@link #ofAll}, and Christiansø, which has a code but is no municipality. */
  public static ParticipantNames ofAllTerritories(ReferenceData reference, LocalDate on) {
    return new ParticipantNames(new MunicipalityNames(reference, on), null, true);
  }

  /** Only these, the municipalities among them by any of their names on the day. */
  public static ParticipantNames of(
      List<Participant> chosen, ReferenceData reference, LocalDate on) {
    return new ParticipantNames(new MunicipalityNames(reference, on), chosen, false);
  }

  /** What a text stands for. */
  public Answer find(String text) {
    List<Participant> known = others.getOrDefault(folded(text), List.of());
    if (known.size() == 1) {
      return new Answer(known.getFirst(), null);
    }
    if (known.size() > 1) {
      return Answer.no("'%s' fits several participants".formatted(text));
    }
    return switch (municipalities.find(text)) {
      case Lookup.Found<Municipality>(Municipality found) -> found(found);
      case Lookup.Ambiguous<Municipality>(String _, List<Municipality> candidates) ->
          Answer.no(
              "'%s' fits several municipalities: %s"
                  .formatted(
                      text,
                      String.join(", ", candidates.stream().map(Municipality::name).toList())));
      case Lookup.Unknown<Municipality> _ ->
          Answer.no(
              "no %s has the code, name or alias '%s' on %s"
                  .formatted(
                      chosen == null ? "municipality" : "participant", text, municipalities.on()));
    };
  }

  /** Whether a text is the name of a region on the day, whose row sums up its municipalities. */
  public boolean isRegion(String text) {
    return municipalities.isRegion(text);
  }

  private Answer found(Municipality found) {
    Participant participant = new Participant(found.code(), found.name());
    if (!found.isMunicipality() && !territories) {
      return Answer.no(
          "%s (%s) has a code, but is no municipality".formatted(found.name(), found.code()));
    }
    return chosen != null && chosen.stream().noneMatch(p -> p.key().equals(found.code()))
        ? Answer.no("%s (%s) does not take part".formatted(found.name(), found.code()))
        : new Answer(participant, null);
  }

  private void put(String text, Participant participant) {
    others.computeIfAbsent(folded(text), _ -> new ArrayList<>()).add(participant);
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The participant, or why there is none.
   *
   * @param participant null when none was found
   * @param fault what to tell the caller; null when one was found
   */
  public record Answer(@Nullable Participant participant, @Nullable String fault) {

    static Answer no(String fault) {
      return new Answer(null, fault);
    }
  }
}
