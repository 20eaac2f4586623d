package dk.kkr.localstack;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Asks a broker for the cluster's metadata with a few bytes of Kafka's protocol. An admin client
 * would do, too, but costs half a second and a stream of log lines while the broker is away.
 */
public final class KafkaProbe {

  private static final short METADATA = 3;
  private static final short VERSION = 1;
  private static final int TIMEOUT_MS = 1000;

  private KafkaProbe() {}

  /** Whether the broker at this port of 127.0.0.1 answers and counts itself as alive. */
  public static boolean ready(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MS);
      socket.setSoTimeout(TIMEOUT_MS);
      ask(new DataOutputStream(socket.getOutputStream()));
      return brokers(new DataInputStream(socket.getInputStream())) > 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void ask(DataOutputStream out) throws IOException {
    var client = "kkr".getBytes(StandardCharsets.UTF_8);
    out.writeInt(2 + 2 + 4 + 2 + client.length + 4);
    out.writeShort(METADATA);
    out.writeShort(VERSION);
    out.writeInt(1); // correlation id
    out.writeShort(client.length);
    out.write(client);
    out.writeInt(0); // of no topic
    out.flush();
  }

  private static int brokers(DataInputStream in) throws IOException {
    in.readInt(); // size
    in.readInt(); // correlation id
    return in.readInt();
  }
}
