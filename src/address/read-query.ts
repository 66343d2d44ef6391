/** One parameter of a query: as it stands in the address, and decoded. */
export interface QueryPart {
  readonly raw: string;
  readonly key: string;
  /** Empty for a parameter without a value. */
  readonly value: string;
}

/**
 * Takes the query of an address apart, in its order.
 *
 * @param search with or without the leading question mark; anything at all may stand in it
 */
export function readQuery(search: string): readonly QueryPart[] {
  const query = search.startsWith('?') ? search.slice(1) : search;
  return query
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => {
      const equals = raw.indexOf('=');
      const key = equals < 0 ? raw : raw.slice(0, equals);
      return { raw, key: decode(key), value: equals < 0 ? '' : decode(raw.slice(equals + 1)) };
    });
}

/** Text that is not properly encoded stands for itself: it names nothing, and saying so needs the text. */
function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
