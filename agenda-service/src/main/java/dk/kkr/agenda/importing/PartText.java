package dk.kkr.agenda.importing;

import java.util.List;

/**
 * The text of a part: paragraphs are separated by a blank line, the dashes of a list stand each on
 * a line of its own, with a blank line before and after the list.
 */
final class PartText {

  private PartText() {}

  static String of(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    boolean inList = false;
    int outerIndent = 0;
    for (Block block : blocks) {
      if (block.isListItem() && !inList) {
        outerIndent = block.indent();
      }
      if (!text.isEmpty()) {
        text.append(inList && block.isListItem() ? "\n" : "\n\n");
      }
      if (block.isListItem() && block.indent() >= outerIndent + 2) {
        text.append("  ");
      }
      text.append(block.written());
      inList = block.isListItem();
    }
    return text.toString();
  }
}
