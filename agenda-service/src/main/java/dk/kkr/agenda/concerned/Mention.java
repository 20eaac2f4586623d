package dk.kkr.agenda.concerned;

import java.util.List;

/**
 * A stretch of a text that speaks of municipalities.
 *
 * @param codes four digits each, in their order
 * @param start position of its first character
 * @param end position after its last character
 */
record Mention(List<String> codes, int start, int end) {

  Mention {
    codes = List.copyOf(codes);
  }
}
