package dk.kkr.agenda.reading;

import dk.kkr.agenda.reading.AgendaPage.Block;
import dk.kkr.agenda.reading.AgendaPage.Block.Kind;
import dk.kkr.agenda.reading.AgendaPage.Fact;
import dk.kkr.agenda.reading.AgendaPage.Item;
import dk.kkr.agenda.reading.AgendaPage.Passage;
import dk.kkr.agenda.reading.AgendaPage.Point;
import dk.kkr.agenda.reading.AgendaPage.Run;
import dk.kkr.agenda.reading.AgendaPage.Section;
import dk.kkr.agenda.reading.AgendaPage.Source;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sets a page that nobody reads, some time after the start: the first PDF of a process loads what
 * all later ones need, and nobody should wait for that. Off the path of requests, and so much later
 * that no start waits for it either.
 */
@ApplicationScoped
class PaperWarmUp {

  private static final Logger LOG = Logger.getLogger(PaperWarmUp.class);

  private static final int ITEMS = 30;

  /** Set once, the first PDF that somebody reads still took 521 ms; three times, 366 ms. */
  private static final int TIMES = 3;

  private final AgendaPdf pdf;
  private final Optional<Duration> delay;
  private @Nullable Thread worker;

  /**
   * @param delay after the start; empty for never
   */
  PaperWarmUp(
      AgendaPdf pdf, @ConfigProperty(name = "kkr.agenda.paper-warm-up") Optional<Duration> delay) {
    this.pdf = pdf;
    this.delay = delay;
  }

  void start(@Observes StartupEvent event) {
    delay.ifPresent(
        time ->
            worker = Thread.ofPlatform().daemon().name("paper-warm-up").start(() -> warmUp(time)));
  }

  void stop(@Observes ShutdownEvent event) {
    if (worker != null) {
      worker.interrupt();
    }
  }

  private void warmUp(Duration time) {
    try {
      Thread.sleep(time);
      for (int i = 0; i < TIMES; i++) {
        pdf.of(page(), Instant.EPOCH);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("No page could be set; the first PDF will take longer", e);
    }
  }

  /** As long as most agendas, as what is done once only is not made fast. */
  static AgendaPage page() {
    List<Item> items = IntStream.rangeClosed(1, ITEMS).mapToObj(PaperWarmUp::item).toList();
    return new AgendaPage(
        "Dagsorden",
        List.of(),
        List.of(new Fact("Dato", "1. januar")),
        List.of(block(Kind.PARAGRAPH)),
        List.of(new Section("s", "1", "Sager", null, items)),
        "Slut",
        "KKR",
        List.of(),
        List.of(),
        "http://localhost",
        new Source(new UUID(0, 0), null, 1));
  }

  private static Item item(int n) {
    List<Block> text = List.of(block(Kind.PARAGRAPH), block(Kind.HEADING), block(Kind.LIST));
    String number = "1." + n;
    var point = new Point("p" + n, number + ".1", text, List.of(), List.of(), null, List.of());
    var passage = new Passage(null, "Indstilling", text, List.of(point), List.of(), List.of());
    var facts = List.of(new Fact("Sag", "1"));
    return new Item("i" + n, number, "Punkt", false, List.of(), facts, List.of(passage));
  }

  private static Block block(Kind kind) {
    return new Block(kind, List.of(List.of(new Run("Ord på dansk: æøå, 1.234,5 og §", null))));
  }
}
