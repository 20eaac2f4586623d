package dk.kkr.agenda.formats;

import dk.kkr.agenda.importing.SourceLine;
import dk.kkr.agenda.importing.SourceLine.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The pictures that a PDF draws, but for small ones, which are signs and lines. */
final class PdfPictures {

  /** Half a centimetre, in points. */
  private static final float LEAST = 14;

  private static final int MOST = 1_000;

  private record Picture(int page, @Nullable COSBase image) {}

  private final List<Picture> pictures = new ArrayList<>();

  /** One that is drawn on a page at this size. */
  void add(int page, @Nullable COSBase image, Matrix size) {
    boolean small =
        Math.abs(size.getScalingFactorX()) < LEAST || Math.abs(size.getScalingFactorY()) < LEAST;
    if (!small && pictures.size() < MOST) {
      pictures.add(new Picture(page, image));
    }
  }

  /** One line for each; one that stands on most of several pages is around the text. */
  List<SourceLine> lines(int pages) {
    IdentityHashMap<COSBase, Set<Integer>> places = new IdentityHashMap<>();
    for (Picture picture : pictures) {
      if (picture.image() != null) {
        places.computeIfAbsent(picture.image(), none -> new HashSet<>()).add(picture.page());
      }
    }
    List<SourceLine> lines = new ArrayList<>();
    for (Picture picture : pictures) {
      int on = picture.image() == null ? 1 : places.getOrDefault(picture.image(), Set.of()).size();
      Kind kind = on > 1 && on * 2 >= pages ? Kind.ASIDE : Kind.PICTURE;
      lines.add(
          new SourceLine(
              kind, picture.page(), 0, 0, false, "Billede på side %d".formatted(picture.page())));
    }
    return lines;
  }
}
