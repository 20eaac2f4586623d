package dk.kkr.localstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL programs from the class path, unpacked once per machine and version into the
 * user's cache folder and shared by every data folder.
 */
final class PostgresBinaries {

  private final Path home;

  private PostgresBinaries(Path home) {
    this.home = home;
  }

  /** Unpacks if that has not happened yet; safe for several processes at once. */
  static PostgresBinaries unpacked() {
    try {
      var home = cache().resolve("postgres-" + fingerprint());
      if (!Files.isDirectory(home)) {
        unpack(home);
      }
      return new PostgresBinaries(home);
    } catch (IOException e) {
      throw new StackException(
          "PostgreSQL could not be unpacked (%s). Check the space and rights of %s, or set XDG_CACHE_HOME to a folder that can be written."
              .formatted(e, cache()),
          e);
    }
  }

  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  private static Path cache() {
    @Nullable String configured = System.getenv("XDG_CACHE_HOME");
    return configured == null || configured.isBlank()
        ? Path.of(System.getProperty("user.home"), ".cache", "kkr")
        : Path.of(configured, "kkr");
  }

  private static InputStream archive() throws IOException {
    var name = archiveName();
    @Nullable InputStream stream = PostgresBinaries.class.getResourceAsStream("/" + name);
    if (stream == null) {
      throw new StackException(
          "There is no PostgreSQL for this machine on the class path (%s). Build with -Dpostgres.platform=… (linux-amd64, linux-arm64v8, linux-amd64-alpine, darwin-amd64 or darwin-arm64v8)."
              .formatted(name));
    }
    return new BufferedInputStream(stream, 1 << 16);
  }

  private static String archiveName() {
    var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    var os = system.contains("mac") ? "darwin" : "linux";
    var arm = System.getProperty("os.arch").equals("aarch64");
    var musl =
        os.equals("linux") && Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
    return "postgres-" + os + "-" + (arm ? "arm_64" : "x86_64") + musl + ".txz";
  }

  private static String fingerprint() throws IOException {
    try (var stream = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
      stream.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(stream.getMessageDigest().digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Into a folder of its own first: another process sees the whole or nothing. */
  private static void unpack(Path home) throws IOException {
    Files.createDirectories(home.resolveSibling("."));
    var fresh = Files.createTempDirectory(home.getParent(), "unpacking-");
    try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive()))) {
      TarArchiveEntry entry;
      while ((entry = tar.getNextEntry()) != null) {
        place(entry, tar, fresh);
      }
    }
    try {
      Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      new FileTree(fresh).delete();
      if (!Files.isDirectory(home)) {
        throw e; // not just another process that was quicker
      }
    }
  }

  private static void place(TarArchiveEntry entry, InputStream content, Path root)
      throws IOException {
    var target = root.resolve(entry.getName()).normalize();
    if (!target.startsWith(root)) {
      throw new IOException("entry outside the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(parent(target));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(content, target);
      if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true, true)) {
        throw new UncheckedIOException(new IOException("cannot be made executable: " + target));
      }
    }
  }

  private static Path parent(Path path) throws IOException {
    @Nullable Path parent = path.getParent();
    if (parent == null) {
      throw new IOException("no folder: " + path);
    }
    return parent;
  }
}
