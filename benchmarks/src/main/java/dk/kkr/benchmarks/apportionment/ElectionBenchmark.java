package dk.kkr.benchmarks.apportionment;

import dk.kkr.apportionment.Contender;
import dk.kkr.apportionment.Divisors;
import dk.kkr.apportionment.Election;
import dk.kkr.apportionment.HighestAverages;
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

/** A thousand seats among ten lists, and ten times as many of either. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ElectionBenchmark {

  /** How many seats and lists. */
  @Param({"1000x10", "10000x10", "1000x100"})
  public String size = "";

  private int seats;
  private long[] votes = {};
  private List<Contender> contenders = List.of();

  /** Makes the input. */
  @Setup
  public void setUp() {
    int cross = size.indexOf('x');
    seats = Integer.parseInt(size.substring(0, cross));
    votes = Input.votes(Integer.parseInt(size.substring(cross + 1)));
    contenders = Input.contenders(votes);
  }

  /** Exact, with a step for each seat. */
  @Benchmark
  public Election dHondt() {
    return HighestAverages.elect(Divisors.D_HONDT, seats, contenders);
  }

  /** The other divisors. */
  @Benchmark
  public Election sainteLague() {
    return HighestAverages.elect(Divisors.SAINTE_LAGUE, seats, contenders);
  }

  /** D'Hondt, and every step looked at again. */
  @Benchmark
  public List<String> dHondtChecked() {
    return HighestAverages.elect(Divisors.D_HONDT, seats, contenders).faults();
  }

  /** The usual way. */
  @Benchmark
  public int[] rivalInDouble() {
    return Rivals.dHondtInDouble(seats, votes);
  }

  /** The careful usual way. */
  @Benchmark
  public int[] rivalInDecimals() {
    return Rivals.dHondtInDecimals(seats, votes);
  }
}
