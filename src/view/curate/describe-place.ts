/** An address of a place, `<room>.<furniture>.<number>`, as one says it. @param isHere the room need not be said */
export function describePlace(address: string, isHere = false): string {
  const last = address.lastIndexOf('.');
  const first = address.indexOf('.');
  if (first < 0 || last === first) return address;
  const where = `${address.slice(first + 1, last)}, place ${address.slice(last + 1)}`;
  return isHere ? where : `${where} in ${address.slice(0, first)}`;
}
