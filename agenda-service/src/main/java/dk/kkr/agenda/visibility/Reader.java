package dk.kkr.agenda.visibility;

import dk.kkr.platform.security.Caller;
import dk.kkr.platform.security.Roles;
import java.util.Locale;

/** Whoever reads something of a council, in rising order: each may read what those before may. */
public enum Reader {
  /** Anybody, without a token. */
  PUBLIC,
  /** Anybody with a token that is accepted. */
  SIGNED_IN,
  /** A member of the council. */
  COUNCIL,
  /** The chair of the council. */
  CHAIR,
  /** The secretariat of the council. */
  SECRETARIAT;

  /** What the caller is towards this council. */
  public static Reader of(Caller caller, String council) {
    if (caller.anonymous()) {
      return PUBLIC;
    }
    if (!caller.councils().contains(council)) {
      return SIGNED_IN;
    }
    if (caller.isSecretariat()) {
      return SECRETARIAT;
    }
    if (caller.has(Roles.CHAIR)) {
      return CHAIR;
    }
    return caller.has(Roles.MEMBER) ? COUNCIL : SIGNED_IN;
  }

  /** True when this reader may read such content. */
  public boolean mayRead(Content content) {
    return compareTo(content.from()) >= 0;
  }

  /** For an entity tag: the representation differs from reader to reader. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
