package dk.kkr.quota.agreements;

import dk.kkr.quota.council.PartyAnswer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many persons a transfer moves, as far as that is said.
 *
 * @param amount persons; null when nobody has said, or nobody in a way that can be used
 * @param doubt what was said and cannot be used, in Danish; null when nothing
 */
record Figure(@Nullable Integer amount, @Nullable String doubt) {

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");

  /**
   * What its giver's answers, and where those say nothing that can be used what the secretariat
   * entered, say of a transfer.
   *
   * @param granted answers of its giver that agree
   * @param several whether its giver has other transfers, too
   * @param byHand entered by the secretariat; null when nothing was
   */
  static Figure of(
      Transfer transfer, List<PartyAnswer> granted, boolean several, @Nullable FixedAmount byHand) {
    Figure said = new Figure(null, null);
    for (PartyAnswer answer : granted) {
      String raw = answer.amountTo(transfer.to());
      if (raw != null) {
        boolean unclear = several && answer.namesNoReceiver(transfer.to());
        said = read(raw.strip(), transfer, answer.name(), unclear);
      }
    }
    if (said.amount() == null && byHand != null && transfer.kind() == TransferKind.RANGE) {
      return new Figure(byHand.amount(), null);
    }
    return said;
  }

  private static Figure read(String raw, Transfer transfer, String giver, boolean unclear) {
    if (unclear) {
      return new Figure(
          null,
          "%s svarer %s uden at sige til hvem, og giver til flere".formatted(giver, quoted(raw)));
    }
    if (WHOLE.matcher(raw).matches() && transfer.admits(Integer.parseInt(raw))) {
      return new Figure(Integer.parseInt(raw), null);
    }
    return new Figure(
        null, "%s svarer %s; aftalen siger %s".formatted(giver, quoted(raw), said(transfer)));
  }

  private static String said(Transfer transfer) {
    return transfer.min() == null
        ? Integer.toString(transfer.amount())
        : "%d-%d".formatted(transfer.min(), transfer.amount());
  }

  private static String quoted(String raw) {
    return "»%s«".formatted(raw.length() <= 40 ? raw : raw.substring(0, 40) + "…");
  }

  /** Whether a transfer of this kind can come to hold with it. */
  boolean suffices(TransferKind kind) {
    return doubt == null && (kind != TransferKind.RANGE || amount != null);
  }
}
