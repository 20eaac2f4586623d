package dk.kkr.platform.outbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Whether this process knows which revisions of its service were published, and whether some of
 * them are lost here.
 *
 * <p>A database that was restored to a backup does not know what was told after it. So nothing is
 * told before the relay of this process has compared the service's own topic with the database for
 * the first time. Until that comparison has ended, well or not, the service is not ready. While the
 * broker is away, the service is ready and answers what is read, and a change that others would be
 * told is refused: its revision may have been given before, and then consumers would drop it
 * without a word. A change that nobody is told needs no revision and is taken. Once the comparison
 * was done, a broker that goes away stops nothing.
 */
public final class PublishedRevisions {

  private final CountDownLatch tried = new CountDownLatch(1);
  private final CountDownLatch known = new CountDownLatch(1);
  private final Duration patience;
  private volatile boolean floors;
  private volatile boolean lost;

  /**
   * Nothing is known yet.
   *
   * @param patience how long somebody who needs to know waits
   */
  public PublishedRevisions(Duration patience) {
    this.patience = patience;
  }

  /**
   * True when published revisions may be higher than what the database has, so that the floor of an
   * aggregate has to be asked for.
   *
   * @throws RevisionsUnknownException when it is not known after a short wait
   */
  public boolean anyFloors() {
    requireKnown();
    return floors;
  }

  /**
   * True when there are changes that others were told and this database has lost.
   *
   * @throws RevisionsUnknownException when it is not known after a short wait
   */
  public boolean anyLost() {
    requireKnown();
    return lost;
  }

  /** True when the comparison was done. */
  public boolean known() {
    return known.getCount() == 0;
  }

  /** True when the first attempt at the comparison has ended, well or not. */
  boolean tried() {
    return tried.getCount() == 0;
  }

  /** The comparison was done, with these things standing in the database. */
  void compared(boolean anyFloors, boolean anyLost) {
    floors = anyFloors;
    lost = anyLost;
    known.countDown();
    tried.countDown();
  }

  /** An attempt at the comparison failed. */
  void failed() {
    tried.countDown();
  }

  private void requireKnown() {
    try {
      if (!known.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new RevisionsUnknownException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RevisionsUnknownException();
    }
  }
}
