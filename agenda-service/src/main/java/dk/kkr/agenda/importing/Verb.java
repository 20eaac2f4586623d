package dk.kkr.agenda.importing;

/** What a recommendation point asks the council to do. One point may carry several, in order. */
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
