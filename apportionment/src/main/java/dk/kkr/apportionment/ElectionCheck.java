package dk.kkr.apportionment;

import dk.kkr.apportionment.Election.Decided;
import dk.kkr.apportionment.Election.Step;
import dk.kkr.apportionment.Election.TieToBeDrawn;
import dk.kkr.apportionment.Election.Won;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shares seats out again as a reader would: seat by seat, from what the steps say. */
final class ElectionCheck {

  private final Election election;
  private final Map<String, Contender> contenders = new LinkedHashMap<>();
  private final Map<String, Integer> won = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();
  private int given;

  ElectionCheck(Election election) {
    this.election = election;
    election
        .contenders()
        .forEach(
            contender -> {
              contenders.put(contender.name(), contender);
              won.put(contender.name(), 0);
            });
  }

  List<String> faults() {
    election.steps().forEach(this::follow);
    Map<String, Integer> stated = new LinkedHashMap<>();
    election.won().forEach((Won result) -> stated.put(result.name(), result.seats()));
    require(stated.equals(won), "the seats are " + won);
    switch (election) {
      case Decided decided ->
          require(given + decided.vacant() == decided.seats(), given + " seats are given");
      case TieToBeDrawn tie ->
          require(
              given + tie.open() == tie.seats()
                  && tie.steps().getLast().equals(new Step.Tied(tie.among(), tie.open())),
              "the tie is another");
    }
    return List.copyOf(faults);
  }

  private void follow(Step step) {
    switch (step) {
      case Step.SeatGiven seat -> seat(seat);
      case Step.Tied tie -> {
        require(
            tie.open() == election.seats() - given && tie.open() < tie.among().size(),
            "there is no such tie after seat " + given);
        require(largest().equals(tie.among()), "the tie is between " + largest());
      }
      case Step.Drawn drawn -> drawn.lot().winners().forEach(this::give);
      case Step.Vacant vacant ->
          require(
              largest().isEmpty() && vacant.seats() == election.seats() - given,
              "not so many seats stay vacant");
    }
  }

  private void seat(Step.SeatGiven seat) {
    Contender contender = contenders.get(seat.name());
    require(
        contender != null && contender.votes() == seat.votes(),
        "no " + seat.name() + " has " + seat.votes() + " votes");
    require(largest().contains(seat.name()), "seat " + seat.seat() + " goes to " + largest());
    require(
        seat.divisor() == won.getOrDefault(seat.name(), 0) + 1 && seat.seat() == given + 1,
        "seat " + seat.seat() + " has another number or divisor");
    give(seat.name());
  }

  private void give(String name) {
    won.merge(name, 1, Integer::sum);
    given++;
  }

  /** Everybody with the largest quotient of those who can take a seat. */
  private List<String> largest() {
    Fraction best =
        contenders.keySet().stream()
            .map(this::quotient)
            .max(Fraction::compareTo)
            .orElse(Fraction.ZERO);
    return best.signum() == 0
        ? List.of()
        : contenders.keySet().stream().filter(name -> quotient(name).equals(best)).toList();
  }

  private Fraction quotient(String name) {
    Contender contender = Objects.requireNonNull(contenders.get(name));
    int seats = Objects.requireNonNull(won.get(name));
    return seats < contender.candidates()
        ? Fraction.of(contender.votes(), seats + 1L)
        : Fraction.ZERO;
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      faults.add("By the steps " + otherwise);
    }
  }
}
