import { cleanText } from './clean-text.ts';
import { trailVersion } from './format-trail.ts';
import { isGiftId } from './is-gift-id.ts';
import { emptyTrail, type Trail, type TrailGift } from './trail.ts';
import { longestTrail, trailLimits } from './trail-limits.ts';
import { unpackText } from './unpack-text.ts';

/** Something in a written trail that could not be taken as it stands. */
export interface TrailProblem {
  /** Which part, counted from 0, the version; parts are separated by `~`. */
  readonly part: number;
  /**
   * `version`, `too-long`: nothing of the trail could be read.
   * `unknown`: a part of a kind, or a gift, that is not known; it was left out.
   * `repeated`: the first was taken.
   * `ill-formed`: the text could not be read: the gift is there without its note, title or author are empty.
   * `cut`: the text was longer than it may be.
   */
  readonly code: 'version' | 'too-long' | 'unknown' | 'repeated' | 'ill-formed' | 'cut';
  /** What stood there, at most 100 characters. */
  readonly found: string;
}

export interface ParsedTrail {
  readonly trail: Trail;
  readonly problems: readonly TrailProblem[];
}

const longestFound = 100;

/**
 * Reads the value of `trail` in an address, as `formatTrail` writes it. Never throws.
 *
 * @param text may be hostile; null where the address has none
 * @param resolve the present id of a gift, by this or a former id; null where there is no such gift. Left out, all are taken.
 */
export function parseTrail(
  text: string | null,
  resolve: (id: string) => string | null = (id) => id,
): ParsedTrail {
  if (text === null) return { trail: emptyTrail, problems: [] };
  const problems: TrailProblem[] = [];
  const report = (part: number, code: TrailProblem['code'], found: string): void => {
    problems.push({ part, code, found: found.slice(0, longestFound) });
  };
  const fail = (code: TrailProblem['code']): ParsedTrail => {
    report(0, code, text);
    return { trail: emptyTrail, problems };
  };
  if (text.length > longestTrail) return fail('too-long');
  const [version, ...parts] = text.split('~');
  if (version !== trailVersion) return fail('version');

  const readText = (part: number, packed: string, longest: number): string => {
    const found = unpackText(packed);
    if (found === null) report(part, 'ill-formed', packed);
    const line = cleanText(found ?? '', Infinity);
    if (line.length > longest) report(part, 'cut', packed);
    return cleanText(line, longest);
  };
  const gifts = new Map<string, TrailGift>();
  const heads = new Map<string, string>();
  parts.forEach((content, index) => {
    const part = index + 1;
    const mark = content.indexOf('_');
    const name = mark < 0 ? content : content.slice(0, mark);
    const packed = mark < 0 ? '' : content.slice(mark + 1);
    if (name === 'T' || name === 'A') {
      if (heads.has(name)) report(part, 'repeated', content);
      else heads.set(name, readText(part, packed, name === 'T' ? trailLimits.title : trailLimits.author));
      return;
    }
    const gift = isGiftId(name) ? resolve(name) : null;
    if (gift === null) report(part, 'unknown', content);
    else if (gifts.has(gift)) report(part, 'repeated', content);
    else gifts.set(gift, { gift, note: readText(part, packed, trailLimits.note) });
  });
  const trail = { title: heads.get('T') ?? '', author: heads.get('A') ?? '', gifts: [...gifts.values()] };
  return { trail, problems };
}
