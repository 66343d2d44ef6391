import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/address/format-address.ts';
import { hallAddress, leaveHall, tellHall } from '../../src/address/hall-address.ts';
import { parseAddress } from '../../src/address/parse-address.ts';
import { emptyQuery } from '../../src/query/query.ts';

const mongolia = { ...emptyQuery, country: ['MN'], from: 1970, to: 1989 };

describe('the address of a hall', () => {
  it('says what it is hung with, and leads back to the same', () => {
    const address = hallAddress({ query: mongolia }, '?room=main-1-1&lang=ko&embed=1');
    expect(address).toBe('?hall=found&country=MN&years=1970..1989&lang=ko&embed=1');
    expect(parseAddress(address).place).toEqual({ hall: 'found', query: mongolia, language: 'ko' });
    expect(hallAddress({ trail: '1~stalin-limousine' }, '?q=tiger')).toBe(
      '?hall=trail&trail=1~stalin-limousine',
    );
  });

  it('goes on in links within the hall, with what it is hung with', () => {
    for (const hung of ['?hall=trail&trail=1~a-b&lang=ko', '?hall=found&country=MN']) {
      const link = formatAddress({ exhibit: 'a-b' }, hung);
      expect(tellHall(parseAddress(link).place)).toBe(tellHall(parseAddress(hung).place));
    }
    // Outside a hall a link that says nothing of the trail leads to where there is none.
    expect(formatAddress({ exhibit: 'a-b' }, '?trail=1~a-b')).toBe('?exhibit=a-b');
  });

  it('is left for the museum, whatever else it says', () => {
    const key = fc.constantFrom('hall', 'q', 'country', 'trail', 'lang', 'debug', 'years', 'exhibit');
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.constantFrom('found', 'trail', 'x', ''))), (parts) => {
        const search = `?${parts.map((part) => part.join('=')).join('&')}`;
        const { place } = parseAddress(formatAddress({ exhibit: 'gift' }, leaveHall(search)));
        expect(place.hall).toBeUndefined();
        expect(place.query).toBeUndefined();
        expect(place.trail).toBeUndefined();
        expect(place.exhibit).toBe('gift');
      }),
    );
  });

  it('passes over a hall there is none of', () => {
    const { place, problems } = parseAddress('?hall=of-mirrors');
    expect(place).toEqual({});
    expect(problems).toEqual([{ parameter: 'hall', code: 'ill-formed', found: 'of-mirrors' }]);
  });

  it('is another hall when hung with something else, and the same wherever in it one is', () => {
    const told = (search: string): string => tellHall(parseAddress(search).place);
    expect(told('?room=hall-1')).toBe('');
    expect(told('?hall=found&q=tiger&room=hall-1')).toBe(told('?view=plan&q=tiger&hall=found'));
    expect(told('?hall=found&q=tiger')).not.toBe(told('?hall=found&q=bear'));
    expect(told('?hall=found&q=tiger&trail=1~a')).toBe(told('?hall=found&q=tiger'));
  });
});
