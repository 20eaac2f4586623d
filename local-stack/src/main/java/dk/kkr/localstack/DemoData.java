package dk.kkr.localstack;

/** The demonstration data, entered through the public REST API as a secretariat would. */
final class DemoData implements DemoLoader {

  @Override
  public void load(LocalStack stack, Progress progress) {
    progress.step("no demonstration data in this release");
  }
}
