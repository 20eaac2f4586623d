package dk.kkr.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  private final Keys keys = Keys.temporary();
  private final Tokens tokens = new Tokens(keys, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void a_token_of_the_secretariat_says_who_for_whom_and_how_long() throws Exception {
    var claims = verified(tokens.mint("secretariat"));
    assertThat(claims.getIssuer()).isEqualTo("urn:kkr:local");
    assertThat(claims.getAudience()).containsExactly("kkr-api");
    assertThat(claims.getSubject()).isEqualTo("demo-secretariat");
    assertThat(claims.getStringClaimValue("upn")).isEqualTo("demo-secretariat");
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("secretariat");
    assertThat(claims.getStringListClaimValue("councils"))
        .hasSize(6)
        .contains("kkr-hovedstaden", "k29");
    assertThat(claims.hasClaim("municipality_code")).isFalse();
    assertThat(claims.getExpirationTime().getValue())
        .isEqualTo(NOW.plus(Duration.ofHours(12)).getEpochSecond());
  }

  @Test
  void a_token_of_a_municipality_carries_its_code() throws Exception {
    var claims = verified(tokens.mint(TokenRequest.municipality("0223")));
    assertThat(claims.getStringClaimValue("municipality_code")).isEqualTo("0223");
    assertThat(claims.getSubject()).isEqualTo("demo-municipality-0223");
  }

  @Test
  void a_token_can_be_limited_to_a_council_and_a_time() throws Exception {
    var request = TokenRequest.role("chair").forCouncils("k29").lasting(Duration.ofHours(1));
    var claims = verified(tokens.mint(request));
    assertThat(claims.getStringListClaimValue("councils")).containsExactly("k29");
    assertThat(claims.getExpirationTime().getValue())
        .isEqualTo(NOW.plusSeconds(3600).getEpochSecond());
  }

  @Test
  void what_no_token_can_be_made_for_is_said_with_what_can() {
    assertThatThrownBy(() -> TokenRequest.role("mayor")).hasMessageContaining("secretariat, chair");
    assertThatThrownBy(() -> TokenRequest.municipality("223")).hasMessageContaining("four-digit");
    assertThatThrownBy(() -> TokenRequest.role("municipality")).hasMessageContaining("0223");
    assertThatThrownBy(() -> TokenRequest.role("chair").lasting(Duration.ofDays(31)))
        .hasMessageContaining("30 days");
    assertThatThrownBy(() -> TokenRequest.role("chair").lasting(Duration.ZERO))
        .hasMessageContaining("30 days");
    assertThatThrownBy(() -> TokenRequest.role("chair").forCouncils("KKR Hovedstaden"))
        .hasMessageContaining("kkr-hovedstaden");
  }

  @Test
  void keys_are_made_once_and_readable_by_their_owner_only(@TempDir Path folder) throws Exception {
    var made = Keys.in(folder.resolve("keys"));
    assertThat(Keys.in(folder.resolve("keys")).publicKeyBase64()).isEqualTo(made.publicKeyBase64());
    assertThat(Keys.in(folder.resolve("keys")).password("x")).isEqualTo(made.password("x"));
    assertThat(rights(folder.resolve("keys"))).isEqualTo("rwx------");
    assertThat(rights(folder.resolve("keys/private-key.der"))).isEqualTo("rw-------");
    assertThat(rights(folder.resolve("keys/database-secret"))).isEqualTo("rw-------");
  }

  @Test
  void a_token_of_other_keys_does_not_pass() {
    var foreign = new Tokens(Keys.temporary(), Clock.fixed(NOW, ZoneOffset.UTC)).mint("chair");
    assertThatThrownBy(() -> verified(foreign)).isInstanceOf(InvalidJwtException.class);
  }

  private static String rights(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private JwtClaims verified(String token) throws Exception {
    var encoded = Base64.getDecoder().decode(keys.publicKeyBase64());
    return new JwtConsumerBuilder()
        .setVerificationKey(
            KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded)))
        .setExpectedAudience("kkr-api")
        .setRequireExpirationTime()
        .setEvaluationTime(NumericDate.fromSeconds(NOW.getEpochSecond()))
        .build()
        .processToClaims(token);
  }
}
