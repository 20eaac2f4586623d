package dk.kkr.quota.tables;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How numbers are written. */
@Schema(
    name = "Numbers",
    description =
        "How numbers are written. `DANISH`: a point between thousands, a comma before "
            + "decimals: 1.881,5. `INTERNATIONAL`: a comma between thousands, a point before "
            + "decimals: 1,881.5.")
public enum Numbers {
  /** A point between thousands, a comma before decimals: 1.881,5. */
  DANISH('.', ','),
  /** A comma between thousands, a point before decimals: 1,881.5. */
  INTERNATIONAL(',', '.');

  private final char thousands;
  private final char decimal;

  Numbers(char thousands, char decimal) {
    this.thousands = thousands;
    this.decimal = decimal;
  }

  /** Between groups of three digits, beside blanks and apostrophes, which both know. */
  char thousands() {
    return thousands;
  }

  /** Before decimals. */
  char decimal() {
    return decimal;
  }

  Numbers other() {
    return this == DANISH ? INTERNATIONAL : DANISH;
  }
}
