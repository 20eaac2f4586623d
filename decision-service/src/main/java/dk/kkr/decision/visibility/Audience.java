package dk.kkr.decision.visibility;

/** Who reads, seen from one council. */
public enum Audience {
  /** Anybody, with or without a token. */
  EVERYBODY,
  /** The council's secretariat, chair and members: the token names the role and the council. */
  CIRCLE
}
