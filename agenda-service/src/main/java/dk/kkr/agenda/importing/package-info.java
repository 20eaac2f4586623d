/**
 * Reads agendas and minutes that exist as text or Markdown files.
 *
 * <p>Text is kept verbatim, every doubt is a finding with its line, and nothing is dropped: each
 * line that holds anything stands in a field or has exactly one finding that says where it went.
 * The rules know Danish office language (headings, verbs of a recommendation, marks for
 * attachments), never a title, date or number of a known file.
 *
 * <p>What was chosen where a file leaves it open:
 *
 * <ul>
 *   <li>The text of a recommendation stays whole in its part; points repeat it from their verb on.
 *   <li>A child without a verb of its own has none, and shares those of its lead.
 *   <li>Each dash of a list is a line of its own in the text, with its mark as written; rows of
 *       tables are only in the table.
 *   <li>In wrapped text a paragraph ends at a gap, or at a line that ended although the next word
 *       would have fitted. A page header has gaps of its own, so only the line's length counts
 *       there.
 *   <li>An item that has lost its heading, and text directly under a section, become items without
 *       a number; an item whose section has no heading opens a section without a title;
 *       participants in minutes are a section without a number.
 *   <li>Addresses alone on a line are not placed; targets of links inside text are kept in a
 *       finding.
 * </ul>
 */
@NullMarked
package dk.kkr.agenda.importing;

import org.jspecify.annotations.NullMarked;
