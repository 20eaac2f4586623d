package dk.kkr.benchmarks.apportionment;

import dk.kkr.apportionment.BoundedClaim;
import dk.kkr.apportionment.BoundedDivision;
import dk.kkr.apportionment.Claim;
import dk.kkr.apportionment.Division;
import dk.kkr.apportionment.LargestRemainder;
import dk.kkr.apportionment.WithinBounds;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A total among 98 municipalities, and among ten times as many. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DivisionBenchmark {

  /** How many municipalities. */
  @Param({"98", "980"})
  public int count;

  private long total;
  private List<Claim> claims = List.of();
  private List<BoundedClaim> bounded = List.of();
  private double[] doubles = {};
  private BigDecimal[] decimals = {};

  /** Makes the input. */
  @Setup
  public void setUp() {
    long[] inhabitants = Input.inhabitants(count);
    total = 1881L * count / 98;
    claims = Input.claims(inhabitants);
    bounded = Input.bounded(total, inhabitants);
    doubles = Arrays.stream(inhabitants).asDoubleStream().toArray();
    decimals = Arrays.stream(inhabitants).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new);
  }

  /** Exact, with its steps. */
  @Benchmark
  public Division largestRemainder() {
    return LargestRemainder.divide(total, claims);
  }

  /** The same, and every step read. */
  @Benchmark
  public int largestRemainderToldInWords() {
    return LargestRemainder.divide(total, claims).steps().toString().length();
  }

  /** The same, and done again from its steps. */
  @Benchmark
  public List<String> largestRemainderChecked() {
    return LargestRemainder.divide(total, claims).faults();
  }

  /** Exact, with minima and maxima, and its rounds. */
  @Benchmark
  public BoundedDivision withinBounds() {
    return WithinBounds.divide(total, bounded);
  }

  /** The usual way. */
  @Benchmark
  public long[] rivalInDouble() {
    return Rivals.inDouble(total, doubles);
  }

  /** The careful usual way. */
  @Benchmark
  public long[] rivalInDecimals() {
    return Rivals.inDecimals(total, decimals);
  }
}
