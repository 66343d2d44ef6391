import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../src/address/format-address.ts';
import { parseAddress } from '../../src/address/parse-address.ts';
import { faces } from '../../src/address/faces.ts';
import type { Place } from '../../src/address/place.ts';
import { emptyQuery } from '../../src/query/query.ts';
import { anyQuery } from '../query/any-query.ts';

const seeded = { seed: 20231, numRuns: 400 };
/** Cases a run of what strangers may write into a link. */
const hostileRuns = { seed: 20232, numRuns: 10_000 };
const id = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .map((text) => text.trim())
  .filter((text) => text !== '' && text.length <= 200);
const anyPose = fc.record({
  x: fc.double({ min: -400, max: 400, noNaN: true }),
  z: fc.double({ min: -400, max: 400, noNaN: true }),
  yaw: fc.double({ min: -20, max: 20, noNaN: true }),
  pitch: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
});
const place: fc.Arbitrary<Place> = fc
  .record(
    {
      exhibit: id,
      room: id,
      pose: anyPose,
      language: fc.constantFrom('en', 'ko', 'fr', 'zh-Hans', 'pt-BR'),
      season: fc.constantFrom('autumn' as const, 'winter' as const),
      // One's own screen is not written.
      display: fc.constant('projector' as const),
      face: fc.constantFrom(...faces),
      query: anyQuery,
      tour: id,
      stop: id,
      trail: id,
      hall: fc.constantFrom('found' as const, 'trail' as const),
    },
    { requiredKeys: [] },
  )
  .map(({ pose: stance, stop, ...rest }) => ({
    ...rest,
    ...(rest.room !== undefined && stance && { pose: stance }),
    ...(rest.tour !== undefined && stop !== undefined && { stop }),
  }));

describe('address', () => {
  it('leads back to the place it was written for', () => {
    fc.assert(
      fc.property(place, (there) => {
        const { place: back, problems } = parseAddress(formatAddress(there));
        expect(problems).toEqual([]);
        const { pose: meant, query: asked, ...names } = there;
        const { pose: read, query: askedRead, ...namesRead } = back;
        expect(namesRead).toEqual(names);
        // An address that looks for nothing says nothing of it.
        expect(askedRead ?? emptyQuery).toEqual(asked ?? emptyQuery);
        expect(read === undefined).toBe(meant === undefined);
        if (!meant || !read) return;
        expect(Math.hypot(read.x - meant.x, read.z - meant.z)).toBeLessThan(0.0075);
        // Whole turns do not count.
        expect(Math.cos(read.yaw - meant.yaw)).toBeGreaterThan(Math.cos(0.001));
        expect(Math.abs(read.pitch - meant.pitch)).toBeLessThan(0.001);
      }),
      seeded,
    );
  });

  it('is written the same again once read', () => {
    fc.assert(
      fc.property(place, (there) => {
        const written = formatAddress(there);
        expect(formatAddress(parseAddress(written).place)).toBe(written);
      }),
      seeded,
    );
  });

  it('survives anything, and what it makes of it is a place that can be written', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(
          fc.tuple(
            fc.constantFrom(
              'exhibit',
              'room',
              'pose',
              'lang',
              'q',
              'years',
              'country',
              'asof',
              'stop',
              'debug',
              '__proto__',
              'pose%5B%5D',
            ),
            fc.oneof(
              fc.string({ unit: 'binary', maxLength: 20 }),
              fc.constantFrom(
                'NaN',
                '1e9,1',
                'Infinity,0',
                '0x10,1',
                '%E0%A4%A',
                '<b>',
                ',,,',
                '-0,-0,-0,-0',
              ),
            ),
          ),
          { maxLength: 6 },
        )
        .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`),
    );
    fc.assert(
      fc.property(hostile, (search) => {
        const { place: read } = parseAddress(search);
        expect(parseAddress(formatAddress(read)).problems).toEqual([]);
        for (const value of Object.values(read.pose ?? {})) expect(Number.isFinite(value)).toBe(true);
      }),
      hostileRuns,
    );
  });

  it('writes metres and degrees', () => {
    const pose = { x: 1.239, z: -40.5, yaw: Math.PI / 2, pitch: -Math.PI / 36 };
    expect(formatAddress({ room: 'main-3-12', pose })).toBe('?room=main-3-12&pose=1.24,-40.5,90,-5');
    expect(formatAddress({ exhibit: 'some-gift', language: 'ko' })).toBe('?exhibit=some-gift&lang=ko');
  });

  it('writes whole turns as none', () => {
    const pose = { x: 0, z: 0, yaw: 5 * Math.PI, pitch: 0 };
    expect(formatAddress({ room: 'a', pose })).toBe('?room=a&pose=0,0,180,0');
    expect(formatAddress({ room: 'a', pose: { ...pose, yaw: -Math.PI / 2 } })).toBe('?room=a&pose=0,0,-90,0');
  });

  it('leaves out a pose no address can hold, and a pose without a room', () => {
    const pose = { x: Number.NaN, z: 0, yaw: 0, pitch: 0 };
    expect(formatAddress({ room: 'a', pose })).toBe('?room=a');
    expect(formatAddress({ room: 'a', pose: { ...pose, x: 1e9 } })).toBe('?room=a');
    expect(formatAddress({ pose: { ...pose, x: 1 } })).toBe('?');
  });

  it('keeps the parameters of others as they stand', () => {
    const search = '?debug&exhibit=old&clock=manual&panels=off&x=%20a+b&pose=1,2&x=2';
    expect(formatAddress({ room: 'new' }, search)).toBe(
      '?room=new&debug&clock=manual&panels=off&x=%20a+b&x=2',
    );
  });

  it('keeps the season and the display unless told another', () => {
    expect(formatAddress({ room: 'a' }, '?season=winter&room=b')).toBe('?room=a&season=winter');
    expect(formatAddress({ room: 'a', season: 'autumn' }, '?season=winter')).toBe('?room=a&season=autumn');
    expect(formatAddress({ room: 'a' }, '?display=projector')).toBe('?room=a&display=projector');
    expect(formatAddress({ room: 'a', display: 'screen' }, '?display=projector')).toBe('?room=a');
    expect(parseAddress('?display=projector').place).toEqual({ display: 'projector' });
    expect(parseAddress('?room=a&season=winter').place).toEqual({ room: 'a', season: 'winter' });
  });

  it('keeps the language unless told another', () => {
    expect(formatAddress({ room: 'a' }, '?lang=ko&room=b')).toBe('?room=a&lang=ko');
    expect(formatAddress({ room: 'a', language: 'en' }, '?lang=ko')).toBe('?room=a&lang=en');
    expect(formatAddress({}, '?room=b')).toBe('?');
  });

  it('keeps what is looked for unless told something else', () => {
    const search = '?q=red+vase&years=1980..&room=b';
    expect(formatAddress({ room: 'a' }, search)).toBe('?room=a&q=red+vase&years=1980..');
    expect(formatAddress({ room: 'a', query: emptyQuery }, search)).toBe('?room=a');
    expect(formatAddress({ query: { ...emptyQuery, country: ['RU', 'CN'], asOf: 1994 } }, search)).toBe(
      '?country=RU,CN&asof=1994',
    );
  });

  it.each([
    ['?stop=a', 'stop', 'without-tour'],
    ['?view=wall', 'view', 'ill-formed'],
    ['?years=1990..1950', 'years', 'ill-formed'],
    ['?years=..', 'years', 'ill-formed'],
    ['?asof=94', 'asof', 'ill-formed'],
    ['?sanctions=maybe', 'sanctions', 'ill-formed'],
    [`?trail=${'x'.repeat(9000)}`, 'trail', 'too-long'],
    ['?pose=1,2', 'pose', 'without-room'],
    ['?room=a&pose=NaN,2', 'pose', 'ill-formed'],
    ['?room=a&pose=1e9,2', 'pose', 'ill-formed'],
    ['?room=a&pose=1', 'pose', 'ill-formed'],
    ['?room=a&pose=1,2,3,4,5', 'pose', 'ill-formed'],
    ['?room=a&pose=99999,2', 'pose', 'out-of-range'],
    ['?room=a&pose=1,2,0,91', 'pose', 'out-of-range'],
    ['?lang=%3Cscript%3E', 'lang', 'ill-formed'],
    ['?season=monsoon', 'season', 'ill-formed'],
    ['?display=wall', 'display', 'ill-formed'],
    ['?exhibit=', 'exhibit', 'empty'],
    ['?room=a&room=b', 'room', 'repeated'],
    [`?exhibit=${'x'.repeat(5000)}`, 'exhibit', 'too-long'],
  ])('says what is wrong with %s', (search, parameter, code) => {
    const { problems } = parseAddress(search);
    expect(problems.map((one) => [one.parameter, one.code])).toEqual([[parameter, code]]);
    expect(problems[0]?.found.length).toBeLessThanOrEqual(200);
  });

  it('passes over only what is wrong', () => {
    expect(parseAddress('?room=a&pose=1,x&lang=KO&room=b').place).toEqual({ room: 'a', language: 'ko' });
  });

  it('passes on ids that name nothing, as text, so that the visitor can be told', () => {
    expect(parseAddress('?exhibit=%3Cimg%20src%3Dx%3E').place).toEqual({ exhibit: '<img src=x>' });
    expect(parseAddress('?exhibit=%E0%A4%A').place).toEqual({ exhibit: '%E0%A4%A' });
  });
});
