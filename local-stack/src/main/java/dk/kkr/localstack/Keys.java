package dk.kkr.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secrets of one data folder: the RSA key that signs local tokens, and the secret that the
 * database passwords are made of. Made on first need, readable by their owner only, never in the
 * repository.
 */
public final class Keys {

  private static final String PRIVATE_KEY = "private-key.der";
  private static final String DATABASE_SECRET = "database-secret";

  private final KeyPair pair;
  private final byte[] databaseSecret;

  private Keys(KeyPair pair, byte[] databaseSecret) {
    this.pair = pair;
    this.databaseSecret = databaseSecret;
  }

  /** The keys in this folder, made there if they are missing; safe for several processes. */
  public static synchronized Keys in(Path folder) {
    try {
      DataFolder.secretFolder(folder);
      try (var channel =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var _ = channel.lock()) {
        var privateKey = existingOr(folder.resolve(PRIVATE_KEY), Keys::newPrivateKey);
        var secret = existingOr(folder.resolve(DATABASE_SECRET), () -> random(32));
        return new Keys(pair(privateKey), secret);
      }
    } catch (IOException | GeneralSecurityException e) {
      throw new StackException(
          "The keys in %s cannot be read or made (%s). Check the owner and rights of the folder; a damaged key can be deleted, tokens made with it are void then."
              .formatted(folder, e),
          e);
    }
  }

  /** Keys of this process only, in no file: for tests. */
  public static Keys temporary() {
    try {
      return new Keys(pair(newPrivateKey()), random(32));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a service takes as {@code quarkus.oidc.public-key}. */
  public String publicKeyBase64() {
    return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
  }

  KeyPair pair() {
    return pair;
  }

  /** The password of a database role: always the same for the same data folder. */
  public String password(String role) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(databaseSecret, "HmacSHA256"));
      return HexFormat.of()
          .formatHex(mac.doFinal(role.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Maker {
    byte[] make() throws GeneralSecurityException;
  }

  private static byte[] existingOr(Path file, Maker maker)
      throws IOException, GeneralSecurityException {
    if (!Files.exists(file)) {
      new SecretFile(file).write(maker.make());
    }
    return Files.readAllBytes(file);
  }

  private static byte[] newPrivateKey() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair().getPrivate().getEncoded();
  }

  private static byte[] random(int length) {
    var bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static KeyPair pair(byte[] privateKey) throws GeneralSecurityException {
    var factory = KeyFactory.getInstance("RSA");
    var secret = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(privateKey));
    var open = new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent());
    return new KeyPair(factory.generatePublic(open), secret);
  }
}
