import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../src/address/format-address.ts';
import { parseAddress } from '../../../src/address/parse-address.ts';
import {
  fieldsOfPlace,
  placeOfFields,
  queryOfText,
  textOfQuery,
  type PlaceFields,
} from '../../../src/embed/guest/place-of-fields.ts';
import { views } from '../../../src/embed/vocabulary/vocabulary.ts';
import { emptyQuery } from '../../../src/query/query.ts';

const id = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const queries = fc.constantFrom(
  'q=vase',
  'country=MN,RU&years=1970..1989',
  'kind=vase&sanctions=yes',
  'asof=1994',
);

/** Without the fields that are undefined. */
function clean(fields: Record<string, unknown>): PlaceFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const places = fc
  .record({
    exhibit: optional(id),
    room: optional(id),
    tour: optional(id),
    stop: optional(id),
    trail: optional(id),
    query: optional(queries),
    view: fc.constantFrom(...views),
  })
  .map(({ stop, ...others }) => clean({ ...others, stop: others.tour === undefined ? undefined : stop }));

describe('a place in the words of a message', () => {
  it('is the place it was, there and back', () => {
    fc.assert(
      fc.property(places, (fields) => {
        expect(fieldsOfPlace(placeOfFields(fields))).toEqual(fields);
      }),
    );
  });

  it('is the place that the same words name in an address', () => {
    fc.assert(
      fc.property(places, (fields) => {
        const place = placeOfFields(fields);
        expect(parseAddress(formatAddress(place)).place).toEqual(place);
        const { query, ...others } = fields;
        const said = new URLSearchParams(others);
        if (said.get('view') === 'walk') said.delete('view');
        const address = `?${[said.toString(), query].filter(Boolean).join('&')}`;
        expect(parseAddress(address).place).toEqual(place);
      }),
    );
  });

  it('needs a tour for a stop', () => {
    expect(() => placeOfFields({ stop: 'gate' })).toThrow(
      expect.objectContaining({ code: 'unknown-value', field: 'stop' }),
    );
  });
});

describe('a query as a text', () => {
  it('is that of an address', () => {
    fc.assert(
      fc.property(queries, (text) => {
        expect(textOfQuery(queryOfText(text))).toBe(text);
      }),
    );
    expect(queryOfText('')).toEqual(emptyQuery);
    expect(textOfQuery(emptyQuery)).toBe('');
  });

  for (const text of ['vase', 'q=vase&room=main-1-4', 'years=soon', 'sanctions=no', 'country=MN&country=RU'])
    it(`is none: ${text}`, () => {
      expect(() => queryOfText(text)).toThrow(
        expect.objectContaining({ code: 'unknown-value', field: 'query' }),
      );
    });
});
