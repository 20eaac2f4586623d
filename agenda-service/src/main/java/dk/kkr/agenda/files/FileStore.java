package dk.kkr.agenda.files;

import dk.kkr.agenda.content.AttachedFile;
import dk.kkr.agenda.extraction.ReadFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The bytes and texts of files, in pieces: neither storing nor reading holds more than one of them
 * in memory, and reading holds no connection while the receiver is slow.
 */
@ApplicationScoped
public class FileStore {

  private static final int PIECE = 256 * 1024;

  private static final String ADD =
      """
      INSERT INTO stored_file (id, council, sha512, bytes, media_type, text_state, text, stored_at, stored_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String ADD_PIECE =
      "INSERT INTO stored_file_piece (file_id, number, data) VALUES (?, ?, ?)";
  private static final String GET_PIECE =
      "SELECT data FROM stored_file_piece WHERE file_id = ? AND number = ?";
  private static final String TEXT = "SELECT text FROM stored_file WHERE id = ?";
  private static final String THERE = "SELECT 1 FROM stored_file WHERE id = ?";

  // Until the end of the transaction: whoever names a file and whoever lets go of it wait for each
  // other. A lock of the row would need the right to change it.
  private static final String HOLD = "SELECT pg_advisory_xact_lock_shared(hashtextextended(?, 5))";
  private static final String HOLD_ALONE = "SELECT pg_advisory_xact_lock(hashtextextended(?, 5))";
  private static final String FORGET =
      """
      DELETE FROM stored_file WHERE id = ?
         AND NOT EXISTS (SELECT 1 FROM item
               WHERE jsonb_path_query_array(content, '$.attachments[*].file.id') @> to_jsonb(?::text))
         AND NOT EXISTS (SELECT 1 FROM agenda_version
               WHERE jsonb_path_query_array(snapshot, '$.sections[*].items[*].content.attachments[*].file.id')
                     @> to_jsonb(?::text))
      """;

  private final DataSource database;
  private final Clock clock;

  FileStore(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Stores a file in the transaction of the caller.
   *
   * @param name under which it is saved
   * @param by who sent it, for the record
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public AttachedFile add(String council, String name, Spool spool, ReadFile read, String by) {
    AttachedFile file =
        new AttachedFile(
            UUID.randomUUID(),
            name,
            read.type().mediaType(),
            spool.bytes(),
            spool.sha512(),
            read.state());
    try (Connection connection = database.getConnection()) {
      addHead(connection, file, council, read.text(), by);
      addPieces(connection, file.id(), spool);
      return file;
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("The file cannot be stored", e);
    }
  }

  private void addHead(
      Connection connection, AttachedFile file, String council, String text, String by)
      throws SQLException {
    try (PreparedStatement head = connection.prepareStatement(ADD)) {
      head.setObject(1, file.id());
      head.setString(2, council);
      head.setString(3, file.sha512());
      head.setLong(4, file.bytes());
      head.setString(5, file.mediaType());
      head.setString(6, file.text().name());
      head.setString(7, text);
      head.setObject(8, OffsetDateTime.now(clock));
      head.setString(9, by);
      head.executeUpdate();
    }
  }

  private static void addPieces(Connection connection, UUID id, Spool spool)
      throws SQLException, IOException {
    try (InputStream bytes = Files.newInputStream(spool.path());
        PreparedStatement piece = connection.prepareStatement(ADD_PIECE)) {
      int number = 0;
      for (byte[] data = bytes.readNBytes(PIECE); data.length > 0; data = bytes.readNBytes(PIECE)) {
        piece.setObject(1, id);
        piece.setInt(2, number);
        piece.setBytes(3, data);
        piece.executeUpdate();
        number++;
      }
    }
  }

  /**
   * Writes a part of a file.
   *
   * @param first position of the first byte, from 0
   * @param last position of the last byte
   * @throws IOException when the receiver is gone, or the file meanwhile
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void write(UUID id, long first, long last, OutputStream out) throws IOException {
    for (long number = first / PIECE; number <= last / PIECE; number++) {
      byte[] data = piece(id, (int) number);
      long start = number * PIECE;
      int from = (int) Math.max(first - start, 0);
      int to = (int) Math.min(last - start + 1, data.length);
      out.write(data, from, to - from);
    }
  }

  private byte[] piece(UUID id, int number) throws IOException {
    try (Connection connection = database.getConnection();
        PreparedStatement get = connection.prepareStatement(GET_PIECE)) {
      get.setObject(1, id);
      get.setInt(2, number);
      try (ResultSet row = get.executeQuery()) {
        if (!row.next()) {
          throw new IOException("The file is gone");
        }
        return row.getBytes(1);
      }
    } catch (SQLException e) {
      throw new IOException("The file cannot be read", e);
    }
  }

  /**
   * The text of a file as it was read, pages and sheets with form feeds between them; empty when
   * the file is gone.
   */
  public Optional<String> text(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement get = connection.prepareStatement(TEXT)) {
      get.setObject(1, id);
      try (ResultSet row = get.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The text of a file cannot be read", e);
    }
  }

  /**
   * Keeps a file from being removed until the transaction of the caller has ended, which names it
   * in one more place.
   *
   * @return false when it is gone
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean hold(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement there = connection.prepareStatement(THERE)) {
      lock(connection, HOLD, id);
      there.setObject(1, id);
      try (ResultSet row = there.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("A file cannot be held", e);
    }
  }

  private static void lock(Connection connection, String how, UUID id) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(how)) {
      lock.setString(1, id.toString());
      lock.execute();
    }
  }

  /** Removes a file, in the transaction of the caller, unless something names it still. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forget(UUID id) {
    try (Connection connection = database.getConnection();
        PreparedStatement forget = connection.prepareStatement(FORGET)) {
      lock(connection, HOLD_ALONE, id);
      forget.setObject(1, id);
      forget.setString(2, id.toString());
      forget.setString(3, id.toString());
      forget.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("A file cannot be removed", e);
    }
  }
}
