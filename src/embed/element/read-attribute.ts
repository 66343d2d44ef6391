import { farthestMetres, steepestDegrees } from '../../address/pose-limits.ts';
import { isQueryKey } from '../../query/query-keys.ts';
import { longestTrail } from '../../trail/trail-limits.ts';
import { attributes, type AttributeKind, type AttributeName } from '../vocabulary/vocabulary.ts';

/** What is wrong with an attribute, as the `error` event tells it. */
export interface AttributeFault {
  readonly code: 'unknown-value' | 'unknown-unit';
  readonly message: string;
}

const longestQuery = 2000;
const poseUnits = ['m', 'm', 'deg', 'deg'];
const poseLimits = [farthestMetres, farthestMetres, 360, steepestDegrees];

/**
 * Reads an attribute as the table says. What is understood comes as the text an address holds: a pose as metres and degrees
 * without units, a link absolute.
 *
 * @param base address that links are seen from
 */
export function readAttribute(name: AttributeName, given: string, base: string): string | AttributeFault {
  const kind: AttributeKind = attributes[name].kind;
  const text = given.trim();
  const fault = (expected: string, code: AttributeFault['code'] = 'unknown-value'): AttributeFault => ({
    code,
    message: `${name}="${text.slice(0, 80)}": expected ${expected}`,
  });
  const take = (isKnown: boolean, expected: string): string | AttributeFault =>
    isKnown ? text : fault(expected);
  if (kind.type === 'choice') return take(kind.of.includes(text), `one of ${kind.of.join(', ')}`);
  if (kind.type === 'id') return take(/^\w[\w.-]{0,199}$/.test(text), 'an id');
  if (kind.type === 'version') return take(/^\d+\.\d+\.\d+$/.test(text), 'a version, as 1.0.0');
  if (kind.type === 'trail') return take(!!text && text.length <= longestTrail, 'a trail');
  if (kind.type === 'query') {
    // Nothing but what is looked for: a query that could name a host would steer the frame for somebody else.
    const keys = [...new URLSearchParams(text).keys()];
    const isKnown = keys.length > 0 && keys.every(isQueryKey) && text.length <= longestQuery;
    return take(isKnown, 'a query, as country=MN&years=1970..1989');
  }
  if (kind.type === 'link') {
    try {
      const { protocol, href } = new URL(text, base);
      if (text && /^https?:/.test(protocol)) return href;
    } catch {
      // Said below.
    }
    return fault('an address of the web');
  }
  const measures = text.split(/\s+/).map((part) => /^(-?\d{1,6}(?:\.\d{1,9})?)(\D*)$/.exec(part));
  const isPose =
    measures.length > 1 &&
    measures.length < 5 &&
    measures.every((measure, place) => measure && Math.abs(+(measure[1] ?? 0)) <= (poseLimits[place] ?? 0));
  const hasUnits = measures.every((measure, place) => measure?.[2] === poseUnits[place]);
  return isPose && hasUnits
    ? measures.map((measure) => measure?.[1]).join()
    : fault('a pose, as 3.2m 4m 90deg 0deg', isPose ? 'unknown-unit' : 'unknown-value');
}
