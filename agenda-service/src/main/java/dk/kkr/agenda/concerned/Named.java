package dk.kkr.agenda.concerned;

/**
 * A name of a municipality in a text, whatever it stands for there.
 *
 * @param key of the name
 * @param start position of its first character
 * @param end position after its last character, an ending included
 * @param nameEnd position after the name without an ending
 */
record Named(String key, int start, int end, int nameEnd) {

  boolean genitive() {
    return end > nameEnd;
  }
}
