package dk.kkr.localstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The folder of a PostgreSQL server: made with checksums and passwords, or checked. */
record PostgresData(Path folder, PostgresBinaries binaries, LogFile log) {

  private static final String VERSION = "18";

  /** Root, or a user without a name, as some containers have. */
  private static final boolean NO_ORDINARY_USER =
      Set.of("root", "?").contains(System.getProperty("user.name"));

  /** Makes the folder on the first start; refuses one that is no PostgreSQL 18 folder. */
  void prepare(String password) {
    requireOrdinaryUser();
    if (!Files.exists(folder)) {
      create(password);
    }
    var version = folder.resolve("PG_VERSION");
    try {
      var found = Files.readString(version).strip();
      if (!found.equals(VERSION)) {
        throw new StackException(
            "The data in %s were made by PostgreSQL %s; this is PostgreSQL %s. Choose another folder with --data DIR, or move this one away and start afresh."
                .formatted(folder, found, VERSION));
      }
    } catch (IOException e) {
      throw new StackException(
          "The data folder is damaged: %s is missing or cannot be read. Put a copy of %s back, or move it away and start afresh with ./kkr up."
              .formatted(version, folder),
          e);
    }
  }

  /** In a folder of its own first: a start that is cut off half-way leaves nothing half-done. */
  private void create(String password) {
    var fresh = folder.resolveSibling(unfinished() + ProcessHandle.current().pid());
    var passwordFile = folder.resolveSibling("keys").resolve("initdb-password");
    try {
      removeUnfinished();
      Files.writeString(passwordFile, password);
      run(
          List.of(
              binaries.program("initdb"),
              "--pgdata=" + fresh,
              "--username=" + PostgresServer.SUPERUSER,
              "--pwfile=" + passwordFile,
              "--auth=scram-sha-256",
              "--data-checksums",
              "--encoding=UTF8",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--locale=C"),
          log);
      if (!Files.exists(fresh.resolve("PG_VERSION"))) {
        throw log.failure("PostgreSQL could not make its data folder.", "Check the rights of it.");
      }
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StackException(
          "PostgreSQL's data folder %s cannot be made (%s). Check the rights and the space."
              .formatted(folder, e),
          e);
    } finally {
      passwordFile.toFile().delete();
    }
  }

  private String unfinished() {
    return folder.getFileName() + ".new-";
  }

  private void removeUnfinished() throws IOException {
    try (var siblings = Files.newDirectoryStream(folder.resolveSibling("."), unfinished() + "*")) {
      for (var sibling : siblings) {
        new FileTree(sibling).delete();
      }
    } catch (java.nio.file.DirectoryNotEmptyException e) {
      // the one who makes it is not quite dead yet; it is in nobody's way
    }
  }

  /** The live PostgreSQL process that the folder's pid file names, if it is one of this folder. */
  static Optional<ProcessHandle> runningOn(Path folder) {
    try {
      var lines = Files.readAllLines(folder.resolve("postmaster.pid"), StandardCharsets.UTF_8);
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(Processes::runs)
          .filter(process -> Processes.commandLine(process).contains(folder.toString()));
    } catch (IOException | NumberFormatException | java.util.NoSuchElementException e) {
      return Optional.empty();
    }
  }

  /** Removes a pid file whose process is gone, or is a program of someone else by now. */
  static boolean forgetServer(Path folder) {
    try {
      return Files.deleteIfExists(folder.resolve("postmaster.pid"));
    } catch (IOException e) {
      return false;
    }
  }

  static void run(List<String> command, LogFile log) {
    try {
      var process =
          new ProcessBuilder(asOrdinaryUser(command.toArray(String[]::new)))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()))
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .start();
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw log.failure(command.getFirst() + " does not end.", "Try again.");
      }
    } catch (IOException e) {
      throw new StackException(command.getFirst() + " cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while PostgreSQL worked.", e);
    }
  }

  /** PostgreSQL refuses to run as root: a user namespace makes root an ordinary user. */
  static List<String> asOrdinaryUser(String... command) {
    var line = new ArrayList<String>();
    if (NO_ORDINARY_USER) {
      line.addAll(List.of("unshare", "-U"));
    }
    line.addAll(List.of(command));
    return line;
  }

  /** Says so before anything is tried where neither way is open. */
  static void requireOrdinaryUser() {
    if (NO_ORDINARY_USER && !namespaces()) {
      throw new StackException(
          "PostgreSQL does not run as root, and this system does not allow what would help (unshare -U). Run this as an ordinary user.");
    }
  }

  private static boolean namespaces() {
    try {
      return new ProcessBuilder("unshare", "-U", "true")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("Interrupted while PostgreSQL started.", e);
    }
  }
}
