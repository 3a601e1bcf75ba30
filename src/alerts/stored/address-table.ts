import { OWNER } from "../notice.ts";

/** Numbers for addresses, and back: one that dozens of notices wait for is written out once. */
export interface AddressTable {
  /** In the order of their numbers. */
  readonly addresses: readonly string[];
  numberOf(address: string): number;
  /** undefined for a number that the table has not. */
  addressOf(number: number): string | undefined;
}

const OWNER_NUMBER = -1;

export function tableOf(addresses: Iterable<string>): AddressTable {
  const list = [...new Set(addresses)].filter((address) => address !== OWNER);
  const numbers = new Map(list.map((address, number) => [address, number]));
  return {
    addresses: list,
    numberOf: (address) => numbers.get(address) ?? OWNER_NUMBER,
    addressOf: (number) => (number === OWNER_NUMBER ? OWNER : list[number]),
  };
}
