package dk.kkr.decision.points;

import java.util.Objects;

/**
 * What a decision is made subject to. Two terms of one decision are the same when they ask the same
 * of the same party: case and blanks make no difference, nor does what a municipality is called.
 *
 * @param subject what it is about
 * @param party who has to agree
 */
record Term(String subject, Party party) {

  static Term of(Condition condition) {
    return new Term(condition.subject(), condition.party());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Term(String otherSubject, Party otherParty)
        && Spelling.same(subject, otherSubject)
        && party.kind() == otherParty.kind()
        && party.key().equals(otherParty.key());
  }

  @Override
  public int hashCode() {
    return Objects.hash(Spelling.key(subject), party.kind(), party.key());
  }
}
