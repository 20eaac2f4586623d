package dk.kkr.decision.points;

import java.util.Objects;

/**
 * What a decision is made subject to. Two terms of one decision are the same when they ask the same
 * of the same party, whatever the party is called.
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
        && subject.equals(otherSubject)
        && party.kind() == otherParty.kind()
        && party.key().equals(otherParty.key());
  }

  @Override
  public int hashCode() {
    return Objects.hash(subject, party.kind(), party.key());
  }
}
