package dk.kkr.reference;

import dk.kkr.reference.DataTable.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data files. Each entry keeps the row it came from, so that the rules can name its line.
 */
final class ReferenceFiles {

  /** A value and where it stands. */
  record Entry<T>(T value, Row row) {}

  final List<Entry<Source>> sources;
  final List<Entry<Municipality>> municipalities;
  final List<Entry<Region>> regions;
  final List<Entry<Membership>> regionMembers;
  final List<Entry<Council>> councils;
  final List<Entry<Membership>> councilMembers;
  final List<Entry<MunicipalityGroup>> groups;
  final List<Entry<Membership>> groupMembers;

  /**
   * @param texts file name → content; null for a file that does not exist
   */
  ReferenceFiles(Function<String, @Nullable String> texts) {
    sources = read(texts, "sources.csv", ReferenceFiles::source, "key", "title", "licence_note");
    municipalities =
        read(
            texts,
            "municipalities.csv",
            ReferenceFiles::municipality,
            with("code", "name", "official_name", "kind", "aliases"));
    regions =
        read(
            texts,
            "regions.csv",
            ReferenceFiles::region,
            with("key", "code", "code_basis", "name", "aliases"));
    regionMembers = members(texts, "region-members.csv", "region");
    councils =
        read(
            texts,
            "councils.csv",
            ReferenceFiles::council,
            with("key", "name", "kind", "aliases", "note"));
    councilMembers = members(texts, "council-members.csv", "council");
    groups =
        read(
            texts,
            "groups.csv",
            ReferenceFiles::group,
            with("key", "name", "members", "aliases", "note"));
    groupMembers = members(texts, "group-members.csv", "group");
  }

  /** The files that travel with this module. */
  static @Nullable String bundled(String file) {
    try (InputStream in = ReferenceFiles.class.getResourceAsStream(file)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Reference data " + file + " cannot be read", e);
    }
  }

  private static <T> List<Entry<T>> read(
      Function<String, @Nullable String> texts,
      String file,
      Function<Row, T> reader,
      String... columns) {
    String text = texts.apply(file);
    if (text == null) {
      throw new BadReferenceDataException(file, "is missing");
    }
    return DataTable.parse(file, text, columns).rows().stream()
        .map(row -> new Entry<>(reader.apply(row), row))
        .toList();
  }

  private static String[] with(String... own) {
    return Stream.concat(Stream.of(own), Stream.of("valid_from", "valid_to", "basis", "source"))
        .toArray(String[]::new);
  }

  private static List<Entry<Membership>> members(
      Function<String, @Nullable String> texts, String file, String of) {
    return read(
        texts,
        file,
        row ->
            new Membership(
                row.required("municipality"), row.required(of), row.validity(), provenance(row)),
        with("municipality", of));
  }

  private static Source source(Row row) {
    return new Source(row.required("key"), row.required("title"), row.required("licence_note"));
  }

  private static Municipality municipality(Row row) {
    String code = row.required("code");
    if (!code.matches("\\d{4}")) {
      throw row.bad("code '" + code + "' is not four digits");
    }
    String name = row.required("name");
    String official = row.optional("official_name");
    return new Municipality(
        code,
        name,
        official.isEmpty() ? name + " Kommune" : official,
        row.choice(Municipality.Kind.class, "kind"),
        row.validity(),
        row.list("aliases"),
        provenance(row));
  }

  private static Region region(Row row) {
    String code = row.optional("code");
    return new Region(
        row.required("key"),
        code.isEmpty() ? null : code,
        code.isEmpty() ? null : row.choice(Basis.class, "code_basis"),
        row.required("name"),
        row.validity(),
        row.list("aliases"),
        provenance(row));
  }

  private static Council council(Row row) {
    return new Council(
        row.required("key"),
        row.required("name"),
        row.choice(Council.Kind.class, "kind"),
        row.validity(),
        row.list("aliases"),
        provenance(row),
        row.optional("note"));
  }

  private static MunicipalityGroup group(Row row) {
    return new MunicipalityGroup(
        row.required("key"),
        row.required("name"),
        row.required("members"),
        row.validity(),
        row.list("aliases"),
        provenance(row),
        row.optional("note"));
  }

  private static Provenance provenance(Row row) {
    row.required("source");
    return new Provenance(row.choice(Basis.class, "basis"), row.list("source"));
  }
}
