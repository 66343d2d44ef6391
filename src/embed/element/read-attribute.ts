import { farthestMetres, steepestDegrees } from '../../address/pose-limits.ts';
import { isQueryKey } from '../../query/query-keys.ts';
import { longestTrail } from '../../trail/trail-limits.ts';
import { attributes, type AttributeKind, type AttributeName } from '../vocabulary/vocabulary.ts';

/** What is wrong with an attribute, as the `error` event tells it. */
export interface AttributeFault {
  readonly code: 'unknown-value' | 'unknown-unit';
  readonly message: string;
  /** Attribute it is about. */
  readonly name: AttributeName;
}

/** Longest text of a fault that somebody wrote: an attribute may hold megabytes. */
const longestFound = 80;
const longestLink = 4000;
const poseUnits = ['m', 'm', 'deg', 'deg'] as const;
const poseLimits = [farthestMetres, farthestMetres, 360, steepestDegrees] as const;
const measure = /^(-?\d{1,6}(?:\.\d{1,9})?)([a-zµ°'"%]*)$/i;
const id = /^\w[\w.-]{0,199}$/;

/** What was understood, and what was expected where it was not. */
type Reading = { readonly value: string } | { readonly expected: string; readonly isUnit?: true };

/**
 * Reads an attribute as the table says. What is understood comes as the text an address holds: a pose as metres and degrees
 * without units, a link absolute.
 *
 * @param base address that links are seen from
 */
export function readAttribute(
  name: AttributeName,
  text: string,
  base: string,
): { readonly value: string } | AttributeFault {
  const reading = read(attributes[name].kind, text.trim(), base);
  if ('value' in reading) return reading;
  const found = text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
  return {
    code: reading.isUnit ? 'unknown-unit' : 'unknown-value',
    message: `${name}="${found}": expected ${reading.expected}`,
    name,
  };
}

function read(kind: AttributeKind, text: string, base: string): Reading {
  switch (kind.type) {
    case 'choice':
      return kind.of.includes(text) ? { value: text } : { expected: `one of ${kind.of.join(', ')}` };
    case 'id':
      return id.test(text) ? { value: text } : { expected: 'an id' };
    case 'version':
      return /^\d{1,4}(\.\d{1,4}){2}$/.test(text) ? { value: text } : { expected: 'a version, as 1.0.0' };
    case 'link':
      return readLink(text, base);
    case 'trail':
      return text !== '' && text.length <= longestTrail
        ? { value: text }
        : { expected: `a trail of at most ${longestTrail} characters` };
    case 'query':
      return readQuery(text);
    case 'pose':
      return readPose(text);
  }
}

function readLink(text: string, base: string): Reading {
  try {
    const { protocol, href } = new URL(text, base);
    if (text !== '' && text.length <= longestLink && /^https?:$/.test(protocol)) return { value: href };
  } catch {
    // Said below.
  }
  return { expected: 'an address of the web' };
}

/** Nothing but what is looked for: a query that could name a host would steer the frame for somebody else. */
function readQuery(text: string): Reading {
  const told = [...new URLSearchParams(text).keys()];
  const stranger = told.find((key) => !isQueryKey(key));
  if (stranger !== undefined || told.length === 0 || text.length > 2000)
    return { expected: 'a query, as country=MN&years=1970..1989' };
  return { value: text };
}

function readPose(text: string): Reading {
  const parts = text.split(/\s+/);
  const expected = 'x, z, yaw and pitch with their units, as 3.2m 4m 90deg 0deg';
  if (parts.length < 2 || parts.length > 4) return { expected };
  const numbers: string[] = [];
  for (const [place, part] of parts.entries()) {
    const [, number, unit] = measure.exec(part) ?? [];
    if (number === undefined) return { expected };
    if (unit !== poseUnits[place]) return { expected, isUnit: true };
    if (Math.abs(Number(number)) > (poseLimits[place] as number)) return { expected };
    numbers.push(number);
  }
  return { value: numbers.join(',') };
}
