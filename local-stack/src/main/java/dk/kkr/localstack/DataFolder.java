package dk.kkr.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything one system keeps: {@code postgres/}, {@code kafka/}, {@code
 * keys/} (only for its owner), {@code logs/}, {@code services/}, {@code run.json} and {@code lock}.
 */
final class DataFolder implements AutoCloseable {

  private static final long NEEDED_MB = 512;

  private final Path root;
  private final FileChannel lock;

  private DataFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Makes the folder if needed and takes its lock, which ends with this process however it ends.
   *
   * @throws StackException when the folder cannot be written, is nearly full or is in use
   */
  static DataFolder open(Path folder) {
    var root = folder.toAbsolutePath().normalize();
    refuseStrangeNames(root);
    try {
      Files.createDirectories(root.resolve("logs"));
      secretFolder(root.resolve("keys"));
      requireSpace(root);
      return new DataFolder(root, lock(root));
    } catch (IOException e) {
      throw new StackException(
          "The data folder %s cannot be written (%s). Check its owner and rights, or choose another one with --data DIR."
              .formatted(root, e),
          e);
    }
  }

  Path root() {
    return root;
  }

  Path postgres() {
    return root.resolve("postgres");
  }

  Path kafka() {
    return root.resolve("kafka");
  }

  /** The copies that the services run from. */
  Path services() {
    return root.resolve("services");
  }

  Path keys() {
    return root.resolve("keys");
  }

  Path log(String part) {
    return root.resolve("logs").resolve(part + ".log");
  }

  /** Gives the folder free for the next one. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new StackException("The lock of " + root + " could not be released: " + e, e);
    }
  }

  /** A folder that only its owner can look into. */
  static void secretFolder(Path folder) throws IOException {
    if (Files.getFileStore(existing(folder)).supportsFileAttributeView("posix")) {
      var ownerOnly = PosixFilePermissions.fromString("rwx------");
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(ownerOnly));
      Files.setPosixFilePermissions(folder, ownerOnly);
    } else {
      Files.createDirectories(folder);
    }
  }

  private static Path existing(Path path) {
    var candidate = path.toAbsolutePath();
    while (!Files.exists(candidate)) {
      @Nullable Path parent = candidate.getParent();
      if (parent == null) {
        return candidate;
      }
      candidate = parent;
    }
    return candidate;
  }

  private static FileChannel lock(Path root) throws IOException {
    var file = root.resolve("lock");
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(channel)) {
      channel.truncate(0);
      channel.write(
          java.nio.charset.StandardCharsets.UTF_8.encode(
              Long.toString(ProcessHandle.current().pid())));
      return channel;
    }
    channel.close();
    throw new StackException(
        "The system already runs on the data in %s (process %s). Stop it with ./kkr down, or choose another folder with --data DIR."
            .formatted(root, Files.readString(file).strip()));
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (java.nio.channels.OverlappingFileLockException e) {
      return false; // this very process has it
    }
  }

  private static void requireSpace(Path root) throws IOException {
    FileStore store = Files.getFileStore(root);
    var freeMb = store.getUsableSpace() / (1024 * 1024);
    if (freeMb < NEEDED_MB) {
      throw new StackException(
          "The disk of %s is full: %d MB free, %d MB needed. Free some space, or choose a folder on another disk with --data DIR."
              .formatted(root, freeMb, NEEDED_MB));
    }
  }

  /** pg_ctl hands the folder to a shell between double quotes. */
  private static void refuseStrangeNames(Path root) {
    if (root.toString().chars().anyMatch(c -> "\"$`\\\n".indexOf(c) >= 0)) {
      throw new StackException(
          "The data folder %s has one of the characters \" $ ` \\ in its name, which PostgreSQL's start command cannot take. Choose another one with --data DIR."
              .formatted(root));
    }
  }
}
