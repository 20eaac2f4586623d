package dk.kkr.quota.agreements;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kkr.platform.audit.AuditHistory.Done;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that was done to an agreement. */
@Schema(name = "AgreementHistoryEntry", description = "Something that was done to an agreement.")
record HistoryEntry(
    @Schema(description = "When it was put down.", examples = "2021-06-17T08:30:00Z") Instant at,
    @Schema(description = "What was done.", examples = "agreement.adopt") String action,
    @Schema(description = "The same in Danish.", examples = "Vedtaget af rådet") String text,
    @Schema(
            description = "Who did it; null where an event of another service did.",
            examples = "sekretariatet@kkr.example")
        @Nullable String by,
    @Schema(
            description = "Type of the event that did it; null where a person did.",
            examples = "dk.kkr.decision.DecisionConfirmed")
        @Nullable String event,
    @Schema(description = "Where the agreement stood afterwards.", examples = "ADOPTED")
        @Nullable String state,
    @Schema(description = "Revision of what it said afterwards.", examples = "1")
        @Nullable Integer revision) {

  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("agreement.draft", "Udkast oprettet"),
          Map.entry("agreement.write", "Indholdet ændret"),
          Map.entry("agreement.put-before", "På eller af en dagsorden"),
          Map.entry("agreement.show", "Punktet lukket eller åbnet"),
          Map.entry("agreement.adopt", "Vedtaget af rådet"),
          Map.entry("agreement.reject", "Forkastet af rådet"),
          Map.entry("agreement.answer", "En kommune har svaret"),
          Map.entry("agreement.suspend", "Beslutningen genåbnet"),
          Map.entry("agreement.fix-amount", "Antal fastlagt med dokumentation"),
          Map.entry("agreement.sign", "Underskriver eller underskrift indført"),
          Map.entry("agreement.unsign", "Underskriver taget tilbage"),
          Map.entry("agreement.finalise", "Gjort endelig"),
          Map.entry("agreement.notify", "Meddelt til styrelsen"),
          Map.entry("agreement.lapse", "Bortfaldet, da landstallet blev ændret"),
          Map.entry("agreement.follow-rule", "Landstallet ændret; aftalens egen regel gælder"),
          Map.entry("republish", "Fortalt igen til de andre systemer"));

  static HistoryEntry of(Done done) {
    boolean byEvent = done.role().equals("event");
    String[] parts = done.who().split(":", 3);
    JsonNode after = done.after();
    JsonNode state = after == null ? null : after.get("state");
    JsonNode revision = after == null ? null : after.get("revision");
    return new HistoryEntry(
        done.at(),
        done.action(),
        TEXTS.getOrDefault(done.action(), done.action()),
        byEvent ? null : done.who(),
        byEvent && parts.length > 1 ? parts[1] : null,
        state == null ? null : state.asText(),
        revision == null ? null : Integer.valueOf(revision.asInt()));
  }
}
