/**
 * A saved thing and the mark of the version that the page has seen. A save gives the mark back ("" for a new
 * one); when somebody else has saved in the meantime it is refused with the code "conflict".
 */
export interface Saved<T> {
  readonly value: T;
  readonly revision: string;
}
