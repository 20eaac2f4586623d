package dk.kkr.appointment.visibility;

/** Who reads, seen from one council; each sees what the one before it sees. */
public enum Audience {
  /** Anybody, with or without a token. */
  EVERYBODY,
  /** The council's members too: the token names the role and the council. */
  CIRCLE,
  /** Those who prepare the council's decisions: its secretariat and its chair. */
  PREPARATION
}
