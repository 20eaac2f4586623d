package dk.kkr.localstack;

/** Remembers beside the data that the first start is over, whatever it was filled with. */
record FirstStart(Mark mark) {

  private static final String LOADING = "loading";

  /** Loads on the first start only; an empty one counts as a first start, too. */
  void fill(boolean empty, RunningSystem system, DemoLoader loader, Progress progress) {
    if (over()) {
      return;
    }
    if (!empty) {
      progress.step("loading the demonstration data");
      mark.write(LOADING);
      try {
        loader.load(system, progress);
        progress.step("the demonstration data are loaded");
      } catch (StackException e) {
        throw new StackException(
            e.getMessage()
                + " The next start goes on with it; with --empty it starts without such data.",
            e);
      }
    }
    mark.write(empty ? "empty" : "demonstration data");
  }

  /** Whether a start was tried before, to its end or not. */
  boolean begun() {
    return mark.read().isPresent();
  }

  private boolean over() {
    return mark.read().filter(state -> !state.equals(LOADING)).isPresent();
  }
}
