package dk.kkr.agenda.reading;

import dk.kkr.agenda.reading.AgendaPage.Block;
import dk.kkr.agenda.reading.AgendaPage.Enclosure;
import dk.kkr.agenda.reading.AgendaPage.Fact;
import dk.kkr.agenda.reading.AgendaPage.Item;
import dk.kkr.agenda.reading.AgendaPage.Passage;
import dk.kkr.agenda.reading.AgendaPage.Point;
import dk.kkr.agenda.reading.AgendaPage.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * The page as a Word document: real headings, lists, tables and links, and on everything that can
 * be found again a bookmark with its id, which Word keeps while people edit.
 */
@ApplicationScoped
public class AgendaDocx {

  private static final int DEEPEST = 8;

  /**
   * The document.
   *
   * @param made what it gives as the time of its making
   */
  byte[] of(AgendaPage page, Instant made) {
    try (WordFrame frame = new WordFrame()) {
      frame.about(page, made);
      new Writing(frame, new WordText(frame.document()), page.service()).page(page);
      return frame.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Writing(WordFrame frame, WordText text, String service) {

    void page(AgendaPage page) {
      page.notices().forEach(notice -> text.paragraph("KKRNotice", notice, null));
      XWPFParagraph title = text.paragraph("Title");
      text.mark(
          title,
          Anchors.bookmarkOf(page.source().meeting()),
          () -> WordText.words(title.createRun(), page.title()));
      text.facts(page.facts());
      text.blocks(page.practical(), "Normal");
      page.sections().forEach(this::section);
      XWPFParagraph end = text.paragraph("KKRFact");
      text.mark(end, Anchors.END, () -> WordText.words(end.createRun(), page.status() + "."));
    }

    private void section(Section section) {
      text.paragraph("Heading1", named(section.number(), section.title()), section.id());
      if (section.past() != null) {
        text.paragraph("KKRFact", section.past().words(), null);
        text.blocks(section.past().blocks(), "KKRDecided");
        section.past().tables().forEach(text::table);
      }
      section.items().forEach(this::item);
    }

    private static String named(String number, String title) {
      return number.isEmpty() ? title : number + " " + title;
    }

    private void item(Item item) {
      text.paragraph("Heading2", named(item.number(), item.title()), item.id());
      if (item.closed()) {
        text.paragraph("KKRFact", "Punktet er lukket for offentligheden.", null);
      }
      text.facts(item.facts());
      item.passages().forEach(this::passage);
    }

    private void passage(Passage passage) {
      text.paragraph("Heading3", passage.heading(), passage.id());
      text.blocks(passage.blocks(), "Normal");
      if (!passage.points().isEmpty()) {
        points(passage.points(), frame.newPoints(), 0);
      }
      passage.tables().forEach(text::table);
      passage.attachments().forEach(this::enclosure);
    }

    private void points(List<Point> points, BigInteger list, int level) {
      for (Point point : points) {
        first(point, list, level);
        point.contents().forEach(content -> text.paragraph("KKRContent", content, null));
        if (!point.notes().isEmpty()) {
          text.paragraph("KKRFact", notes(point.notes()), null).setIndentationLeft(567);
        }
        if (point.decided() != null) {
          text.paragraph("KKRDecided", "Beslutning: " + point.decided().outcome(), null);
          text.blocks(point.decided().text(), "KKRDecided");
          point.decided().notes().forEach(note -> text.paragraph("KKRDecided", note, null));
        }
        points(point.children(), list, Math.min(DEEPEST, level + 1));
      }
    }

    /** The number is Word's own, so that a new point gets one by itself. */
    private void first(Point point, BigInteger list, int level) {
      XWPFParagraph numbered = text.paragraph("KKRPoint");
      numbered.setNumID(list);
      numbered.setNumILvl(BigInteger.valueOf(level));
      List<Block> blocks = point.text();
      text.mark(
          numbered,
          Anchors.bookmark(point.id()),
          () -> {
            if (!blocks.isEmpty() && !blocks.getFirst().isList()) {
              text.runs(numbered, blocks.getFirst().lines().getFirst());
            }
          });
      boolean taken = !blocks.isEmpty() && !blocks.getFirst().isList();
      text.blocks(taken ? blocks.subList(1, blocks.size()) : blocks, "KKRPointText");
    }

    private static String notes(List<Fact> notes) {
      return notes.stream()
          .map(note -> note.label() + ": " + note.value())
          .collect(Collectors.joining(" · "));
    }

    private void enclosure(Enclosure one) {
      XWPFParagraph paragraph = text.paragraph("ListBullet");
      String address = one.file() != null && one.open() ? service + one.file() : one.link();
      if (address == null) {
        WordText.words(paragraph.createRun(), one.title());
      } else {
        text.link(paragraph, one.title(), address);
      }
      WordText.words(paragraph.createRun(), " (" + one.availability() + ")");
    }
  }
}
