import * as fc from 'fast-check';
import { cleanText } from '../../src/trail/clean-text.ts';
import { formatTrail } from '../../src/trail/format-trail.ts';
import type { Trail } from '../../src/trail/trail.ts';
import { longestTrail, trailLimits } from '../../src/trail/trail-limits.ts';

/** Letters of the languages of the tour, signs that mark-up and addresses use, pairs and broken pairs, lines. */
export const anyText = (longest: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        ...Array.from('abcXYZ019 -_.~%+&=\'"()/?#*<>{}\\@\n\u2028\u202e한글ㄱمرحباПривет礼😀\ud83d\udc00'),
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
    maxLength: longest,
  });

export const anyGift = fc
  .stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,5}$/)
  .filter((id) => id.length <= trailLimits.id);

/** Any trail that an address can hold. */
export const anyTrail: fc.Arbitrary<Trail> = fc
  .record({
    title: anyText(140).map((text) => cleanText(text, trailLimits.title)),
    author: anyText(90).map((text) => cleanText(text, trailLimits.author)),
    gifts: fc.uniqueArray(
      fc.record({
        gift: anyGift,
        note: fc.oneof(
          fc.constant(''),
          anyText(300).map((text) => cleanText(text, trailLimits.note)),
        ),
      }),
      { selector: ({ gift }) => gift, maxLength: 20 },
    ),
  })
  .filter((trail) => (formatTrail(trail) ?? '').length <= longestTrail);
