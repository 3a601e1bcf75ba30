/** Something the user can mend, said in one sentence; anything else that is thrown is a bug and keeps its stack. */
export class Problem extends Error {
  override readonly name = "Problem";
}
