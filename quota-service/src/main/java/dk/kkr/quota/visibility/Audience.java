package dk.kkr.quota.visibility;

/** Who reads, seen from one council; each sees what those before it see. */
public enum Audience {
  /** Anybody, with or without a token. */
  EVERYBODY,
  /** The council's chair and members: the token names the role and the council. */
  CIRCLE,
  /** The council's secretariat. */
  SECRETARIAT
}
