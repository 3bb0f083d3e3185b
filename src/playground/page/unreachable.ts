/** Marks what no value can reach; a case that is missing then fails to compile. */

/** Throws; stands after a switch that has a case for every kind. */
export function unreachable(value: never): never {
  throw new Error(`Expected every kind to have a case, got ${JSON.stringify(value)}.`);
}
