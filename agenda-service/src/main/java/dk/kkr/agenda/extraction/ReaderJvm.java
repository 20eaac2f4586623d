package dk.kkr.agenda.extraction;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process that reads one file: with no more on its class path than it needs, little memory, and
 * nothing of the environment of this process, which has passwords in it.
 */
public final class ReaderJvm {

  /** One class of each jar that reading a PDF needs. */
  public static final List<String> FOR_PDF =
      List.of(
          "org.apache.pdfbox.Loader",
          "org.apache.pdfbox.io.RandomAccessRead",
          "org.apache.fontbox.FontBoxFont",
          "org.apache.commons.logging.LogFactory",
          "dk.kkr.platform.privacy.PersonNumbers");

  /** The same for a workbook. */
  static final List<String> FOR_WORKBOOKS =
      List.of(
          "org.apache.poi.ss.usermodel.DataFormatter",
          "org.apache.poi.openxml4j.opc.OPCPackage",
          "org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet",
          "org.apache.xmlbeans.XmlObject",
          "org.apache.logging.log4j.LogManager",
          "org.apache.commons.compress.archivers.zip.ZipFile",
          "org.apache.commons.io.IOUtils",
          "org.apache.commons.lang3.ArrayUtils",
          "org.apache.commons.codec.binary.Hex",
          "org.apache.commons.collections4.ListUtils",
          "org.apache.commons.math3.util.MathUtils",
          "com.zaxxer.sparsebits.SparseBitSet");

  private static final List<String> OPTIONS =
      List.of(
          "-Xmx256m",
          "-Xss1m",
          "-XX:MaxMetaspaceSize=96m",
          "-XX:ReservedCodeCacheSize=32m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+DisplayVMOutputToStderr",
          "-Xshare:auto",
          "-Djava.awt.headless=true",
          "-Djava.net.useSystemProxies=false",
          "-Djdk.xml.dtd.support=deny",
          "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
          "-Dlog4j2.StatusLogger.level=OFF");

  /** Whoever logs for PDFBox may in turn log with JBoss Logging, where that is there. */
  private static final String LOGGER = "org.jboss.logging.Logger";

  /** Milliseconds after which a process that has not ended itself is ended. */
  private static final long GRACE = 500;

  private final Class<?> main;
  private final String classPath;

  /**
   * What the process told.
   *
   * @param bytes what it wrote, whole or as far as it came
   * @param exit its exit code, as {@link ReaderProcess} has them
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  public record Answer(byte[] bytes, int exit) {}

  /**
   * How to start such a process.
   *
   * @param main its main class, which takes what {@link ReaderProcess#run} takes
   * @param needed one class of each jar that it needs; they are looked for where {@code main} is
   */
  public ReaderJvm(Class<?> main, List<String> needed) {
    this.main = main;
    classPath =
        Stream.of(Stream.of(main.getName()), needed.stream(), logger(main))
            .flatMap(names -> names)
            .map(this::home)
            .distinct()
            .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * Reads a file; takes at most that long.
   *
   * @param most bytes of the answer; a longer one is cut off
   */
  public Answer run(Path file, Duration patience, int most) throws IOException {
    Process process = start(file, patience);
    // It ends by itself in time; this is for one that is too busy to do so.
    CompletableFuture.delayedExecutor(patience.toMillis() + GRACE, TimeUnit.MILLISECONDS)
        .execute(process::destroyForcibly);
    try (InputStream out = process.getInputStream()) {
      byte[] answer = upTo(most, out);
      return new Answer(answer, process.waitFor());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while a file was read");
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(InnerFiles.beside(file));
    }
  }

  /** What comes until it ends, however it ends. */
  private static byte[] upTo(int limit, InputStream in) {
    ByteArrayOutputStream got = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    try {
      for (int count = in.read(buffer); count >= 0 && got.size() < limit; count = in.read(buffer)) {
        got.write(buffer, 0, count);
      }
    } catch (IOException e) {
      // The stream of a process that was ended is closed; what came stands.
    }
    return got.toByteArray();
  }

  private Process start(Path file, Duration patience) throws IOException {
    List<String> command =
        Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                OPTIONS.stream(),
                Stream.of("-cp", classPath, main.getName()),
                Stream.of(file.toString(), Long.toString(patience.toMillis())))
            .flatMap(part -> part)
            .toList();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    return builder.start();
  }

  private static Stream<String> logger(Class<?> main) {
    try {
      Class.forName(LOGGER, false, main.getClassLoader());
      return Stream.of(LOGGER);
    } catch (ClassNotFoundException e) {
      return Stream.of();
    }
  }

  private String home(String name) {
    try {
      Class<?> type = Class.forName(name, false, main.getClassLoader());
      CodeSource source = type.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI()).toString();
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException("Files cannot be read: no " + name, e);
    }
  }
}
