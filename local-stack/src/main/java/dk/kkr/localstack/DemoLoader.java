package dk.kkr.localstack;

/** Fills a new system with something to look at. */
interface DemoLoader {

  /**
   * Called once per system, when all services are ready for the first time; called again on the
   * next start if it fails half-way, so what it does must be safe to repeat (idempotency keys).
   *
   * @param system addresses of the services and tokens for them
   * @param progress for one line per larger step
   */
  void load(RunningSystem system, Progress progress);
}
