/* Whether a type is this one: neither more nor less, nor `any`. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const is =
  <Expected>() =>
  <Given>(_given: Given & (Same<Expected, Given> extends true ? unknown : never)): void =>
    undefined;
