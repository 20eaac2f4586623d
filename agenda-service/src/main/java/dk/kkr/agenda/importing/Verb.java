package dk.kkr.agenda.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a recommendation point asks the council to do. One point may carry several, in order. */
@Schema(
    name = "Verb",
    description =
        "What a recommendation point asks the council to do. One point may carry "
            + "several, in order. `APPROVE`: godkender. `APPROVE_AND_FORWARD`: godkender og "
            + "udsender: approved and sent on to those who have to accede. `NOTE`: tager til "
            + "efterretning. `DISCUSS`: drøfter. `ENDORSE`: tilslutter sig, tiltræder, bakker "
            + "op om. `APPOINT`: udpeger. `ELECT`: vælger. `ADOPT`: vedtager. `RESOLVE`: "
            + "beslutter. `REQUEST`: beder or anmoder somebody. `RECOMMEND`: anbefaler, "
            + "indstiller. `URGE`: opfordrer. `RESPOND`: afgiver or afsender a consultation "
            + "response. `INPUT`: giver input. `CONDITIONAL_RETURN`: vender tilbage, såfremt "
            + "something happens. `OTHER`: an act that none of the others name.")
public enum Verb {
  /** godkender. */
  APPROVE,
  /** godkender og udsender: approved and sent on to those who have to accede. */
  APPROVE_AND_FORWARD,
  /** tager til efterretning. */
  NOTE,
  /** drøfter. */
  DISCUSS,
  /** tilslutter sig, tiltræder, bakker op om. */
  ENDORSE,
  /** udpeger. */
  APPOINT,
  /** vælger. */
  ELECT,
  /** vedtager. */
  ADOPT,
  /** beslutter. */
  RESOLVE,
  /** beder or anmoder somebody. */
  REQUEST,
  /** anbefaler, indstiller. */
  RECOMMEND,
  /** opfordrer. */
  URGE,
  /** afgiver or afsender a consultation response. */
  RESPOND,
  /** giver input. */
  INPUT,
  /** vender tilbage, såfremt something happens. */
  CONDITIONAL_RETURN,
  /** An act that none of the others name. */
  OTHER
}
