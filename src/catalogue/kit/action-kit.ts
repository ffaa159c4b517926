/**
 * What an action is performed with. stage/ implements it; the file of an action only ever sees this
 * interface. (Owned by stage/motion: grows with what actions need.)
 */
export interface ActionKit {
  /** Seconds that this performance has. */
  readonly seconds: number;
}
