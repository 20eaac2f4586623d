/**
 * Reads agendas and minutes that exist as text or Markdown files.
 *
 * <p>Text is kept verbatim, every doubt is a finding with its line, and nothing is dropped: each
 * line that holds anything stands in a field or has exactly one finding that says where it went.
 * The rules know Danish office language (headings, verbs of a recommendation, marks for
 * attachments), never a title, date or number of a known file.
 */
@NullMarked
package dk.kkr.agenda.importing;

import org.jspecify.annotations.NullMarked;
