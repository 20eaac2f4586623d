package dk.kkr.agenda.attachments;

import static dk.kkr.agenda.Api.secretariat;
import static dk.kkr.agenda.Api.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kkr.agenda.Api;
import dk.kkr.agenda.content.Attachment;
import dk.kkr.agenda.content.ItemContent;
import dk.kkr.agenda.extraction.PdfFiles;
import dk.kkr.agenda.items.AgendaItems;
import dk.kkr.agenda.items.Item;
import dk.kkr.agenda.meetings.Calendar;
import dk.kkr.platform.problem.ProblemException;
import dk.kkr.platform.test.ServiceDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An item that is copied takes its files along, and neither copy loses them with the other. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class CopiedFilesTest {

  private static final byte[] PLAN = PdfFiles.pdf("Plan for cykelforbindelser");

  private static final String WAITING =
      """
      (SELECT 1 FROM pg_locks
        WHERE locktype = 'advisory' AND NOT granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS waiting""";

  @Inject AgendaItems items;
  @Inject Calendar calendar;

  @Test
  void a_file_that_is_taken_away_while_it_is_copied_stays_with_the_copy() {
    Sent sent = Sent.made();
    sent.put(PLAN, "plan.pdf").then().statusCode(200);
    Api.Meeting other = Api.meeting();

    CompletableFuture<Integer> removal = new CompletableFuture<>();
    Item copy =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  Item made = copy(sent, other);
                  removal.completeAsync(() -> remove(sent));
                  Awaitility.await().until(() -> ServiceDatabase.count(WAITING, "true") > 0);
                  assertThat(removal).isNotDone();
                  return made;
                });

    assertThat(removal.join()).isEqualTo(204);
    secretariat().get(sent.path()).then().statusCode(404);
    String path =
        "/items/%s/attachments/%s/file"
            .formatted(copy.id(), copy.content().attachments().getFirst().identity());
    assertThat(secretariat().get(path).asByteArray()).isEqualTo(PLAN);

    secretariat()
        .header("If-Match", tag("/items/" + copy.id()))
        .delete(path)
        .then()
        .statusCode(204);
    assertThat(ServiceDatabase.count("stored_file", "id = '" + file(copy) + "'")).isZero();
  }

  @Test
  void a_file_that_is_gone_is_not_copied() {
    Sent sent = Sent.made();
    sent.put(PLAN, "plan.pdf").then().statusCode(200);
    ItemContent read = items.get(UUID.fromString(sent.item().id())).content();
    assertThat(remove(sent)).isEqualTo(204);
    Api.Meeting other = Api.meeting();

    assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> copy(read, other)))
        .isInstanceOf(ProblemException.class)
        .hasStackTraceContaining("was taken away while it was being copied");
  }

  private Item copy(Sent sent, Api.Meeting to) {
    return copy(items.get(UUID.fromString(sent.item().id())).content(), to);
  }

  private Item copy(ItemContent read, Api.Meeting to) {
    Attachment file = read.attachments().getFirst();
    ItemContent content =
        new ItemContent(
            "Kopi",
            null,
            false,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new Attachment(
                    null,
                    null,
                    file.title(),
                    null,
                    Attachment.Availability.ENCLOSED,
                    false,
                    file.file())));
    return items.add(
        calendar.getAlone(UUID.fromString(to.id())),
        UUID.fromString(to.sections().get(1)),
        null,
        null,
        content,
        "item.copy");
  }

  private static int remove(Sent sent) {
    return secretariat()
        .header("If-Match", tag(sent.item().path()))
        .delete(sent.path())
        .statusCode();
  }

  private static UUID file(Item item) {
    return item.content().files().findFirst().orElseThrow().id();
  }
}
