package dk.kkr.quota.agreements;

import dk.kkr.quota.council.PartyAnswer;
import dk.kkr.reference.dates.DanishDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How an agreement stands, in a few words for people. */
final class Summary {

  private Summary() {}

  static String of(Agreement agreement) {
    List<Transfer> transfers = agreement.transfers();
    if (agreement.state() == AgreementState.REJECTED) {
      return "Aftalen er forkastet; de udmeldte kvoter gælder.";
    }
    LocalDate lapsedOn = agreement.ending().lapsedOn();
    if (lapsedOn != null) {
      return "Aftalen er bortfaldet pr. %s, da landstallet blev ændret."
          .formatted(DanishDates.format(lapsedOn));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(transfers.isEmpty() ? "Aftalen har ingen overdragelser." : counts(transfers));
    List<PartyAnswer> beside = agreement.answers().beside(transfers);
    if (!beside.isEmpty()) {
      sentences.add("Forbehold uden overdragelse: %s.".formatted(Answers.names(beside)));
    }
    LocalDate finalisedOn = agreement.ending().finalisedOn();
    if (finalisedOn != null) {
      sentences.add("Aftalen er endelig pr. %s.".formatted(DanishDates.format(finalisedOn)));
    }
    return String.join(" ", sentences);
  }

  private static String counts(List<Transfer> transfers) {
    StringBuilder text =
        new StringBuilder(
            "%d af %d %s er godkendt"
                .formatted(
                    count(transfers, TransferState.GRANTED),
                    transfers.size(),
                    transfers.size() == 1 ? "overdragelse" : "overdragelser"));
    append(text, count(transfers, TransferState.REFUSED), "afslået");
    append(text, count(transfers, TransferState.PENDING), "afventer");
    append(text, count(transfers, TransferState.NOT_TRANSFERRED), "ikke overdraget");
    return text.append('.').toString();
  }

  /** Why answers that came after the end change nothing. */
  static String late(Ending ending, List<PartyAnswer> late) {
    List<String> parties =
        late.stream()
            .map(
                answer ->
                    "%s (%s)"
                        .formatted(
                            answer.name(),
                            answer.state() == PartyAnswer.State.GRANTED ? "godkendt" : "afslået"))
            .toList();
    return "%s Svar derefter ændrer den ikke: %s."
        .formatted(ended(ending), String.join(", ", parties));
  }

  private static String ended(Ending ending) {
    LocalDate lapsedOn = ending.lapsedOn();
    if (lapsedOn != null) {
      return "Aftalen er bortfaldet pr. %s.".formatted(DanishDates.format(lapsedOn));
    }
    return "Aftalen er endelig pr. %s."
        .formatted(DanishDates.format(Objects.requireNonNull(ending.finalisedOn())));
  }

  private static void append(StringBuilder text, long count, String what) {
    if (count > 0) {
      text.append(", ").append(count).append(' ').append(what);
    }
  }

  private static long count(List<Transfer> transfers, TransferState state) {
    return transfers.stream().filter(transfer -> transfer.state() == state).count();
  }
}
