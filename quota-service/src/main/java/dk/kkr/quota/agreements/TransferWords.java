package dk.kkr.quota.agreements;

/** Transfers as people read them, in Danish. */
final class TransferWords {

  private TransferWords() {}

  /** How many persons: {@code 3}, or {@code 20–30} of a range that nobody has fixed. */
  static String amount(Transfer transfer) {
    Integer least = transfer.min();
    return least == null || transfer.figure() != null
        ? Integer.toString(transfer.most())
        : "%d–%d".formatted(least, transfer.amount());
  }

  /** Where it stands. */
  static String status(TransferState state) {
    return switch (state) {
      case PROPOSED -> "Foreslået";
      case PENDING -> "Afventer svar";
      case GRANTED -> "Gælder";
      case REFUSED -> "Afslået";
      case NOT_TRANSFERRED -> "Ikke overdraget: intet svar inden aftalen blev endelig";
    };
  }
}
