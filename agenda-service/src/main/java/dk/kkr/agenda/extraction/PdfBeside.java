package dk.kkr.agenda.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF file has beside its pages, object by object: the strings of bookmarks, forms,
 * annotations, properties, alternate texts and names of files, its metadata, and the files within
 * it.
 */
final class PdfBeside {

  /** Characters of a metadata stream that are looked at. */
  private static final int METADATA = 1 << 20;

  private static final int DEEPEST = 100;

  private final Suspects suspects;
  private final InnerFiles files;

  PdfBeside(Suspects suspects, InnerFiles files) {
    this.suspects = suspects;
    this.files = files;
  }

  void read(COSDocument document) throws IOException {
    for (COSObjectKey key : document.getXrefTable().keySet()) {
      COSObject object = document.getObjectFromPool(key);
      look(object.getObject(), 0);
      if (isOfStructure(object.getObject())) {
        // A tagged file has hundreds of thousands, and nothing else here leads to one.
        object.setToNull();
      }
    }
    look(document.getTrailer(), 0);
  }

  private static boolean isOfStructure(@Nullable COSBase base) {
    return base instanceof COSDictionary dictionary
        && dictionary.containsKey(COSName.S)
        && dictionary.containsKey(COSName.P)
        && dictionary.containsKey(COSName.K);
  }

  private void look(@Nullable COSBase base, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new Unreadable(TextState.DAMAGED);
    }
    switch (base) {
      case COSString string -> suspects.take(string.getString());
      case COSArray array -> {
        for (int i = 0; i < array.size(); i++) {
          look(array.get(i), depth + 1);
        }
      }
      case COSDictionary dictionary -> dictionary(dictionary, depth);
      case null, default -> {
        // numbers and names, and what has a place of its own in the list
      }
    }
  }

  private void dictionary(COSDictionary dictionary, int depth) throws IOException {
    for (COSBase value : dictionary.getValues()) {
      look(value, depth + 1);
    }
    if (dictionary instanceof COSStream stream
        && COSName.METADATA.equals(stream.getCOSName(COSName.TYPE))) {
      markup(stream);
    }
    COSBase form = dictionary.getDictionaryObject(COSName.XFA);
    if (form instanceof COSArray parts) {
      for (int i = 0; i < parts.size(); i++) {
        markup(parts.getObject(i));
      }
    } else {
      markup(form);
    }
    COSDictionary embedded = dictionary.getCOSDictionary(COSName.EF);
    if (embedded != null) {
      file(dictionary, embedded);
    }
  }

  /** The words of XML, however well-formed it is. */
  private void markup(@Nullable COSBase base) throws IOException {
    if (base instanceof COSStream stream) {
      try (InputStream in = stream.createInputStream()) {
        String text = new String(in.readNBytes(METADATA), StandardCharsets.UTF_8);
        for (String words : text.split("<[^>]*>", -1)) {
          suspects.take(words.strip());
        }
      }
    }
  }

  private void file(COSDictionary specification, COSDictionary embedded) throws IOException {
    String name = specification.getString(COSName.UF, specification.getString(COSName.F, ""));
    String described = specification.getString(COSName.DESC, "");
    COSStream content = embedded.getCOSStream(COSName.UF);
    if (content == null) {
      content = embedded.getCOSStream(COSName.F);
    }
    if (content == null) {
      files.miss();
      return;
    }
    try (InputStream in = content.createInputStream()) {
      files.read((name + " " + described).strip(), in);
    }
  }
}
