import { largestMessage } from './message-limits.ts';
import { TourFault } from './tour-fault.ts';

/**
 * What the written checks (`npm run embed`) are made of. A check gives back what it was given, of records only the fields it
 * knows, and throws a `TourFault` for everything else. It reads no more of a value than its limits allow, and follows a value
 * no deeper than the table does: cycles end where the table ends.
 */
export type Check<T> = (value: unknown, meter: Meter) => T;

/** One for each message. */
export interface Meter {
  /** Bytes that may still come. */
  left: number;
  /** Name of the field that is being checked. */
  at: string | undefined;
}

export type Checks = Readonly<Record<string, Check<unknown>>>;
export type Checked<R extends Checks, O extends Checks> = {
  readonly [N in keyof R]: ReturnType<R[N]>;
} & { readonly [N in keyof O]?: ReturnType<O[N]> };

/**
 * Checks one whole value.
 *
 * @throws TourFault `unknown-value` or `too-large`, with the name of the field
 */
export function check<T>(by: Check<T>, value: unknown): T {
  return by(value, { left: largestMessage, at: undefined });
}

export function text(longest: number): Check<string> {
  return (value, meter) => {
    if (typeof value !== 'string') throw refusal(meter);
    if (value.length > longest) throw refusal(meter, 'too-large');
    spend(meter, 2 * value.length);
    return value;
  };
}

/** A word of a list, for who hears it: who says it may be newer and have more of them, so that any short text passes. */
export const word = text(100) as Check<never>;

/** A word of a list, and no other. */
export function choice<const Words extends readonly string[]>(words: Words): Check<Words[number]> {
  return (value, meter) => {
    if (words.includes(value as string)) return value as string;
    throw refusal(meter);
  };
}

export function number(from: number, to: number): Check<number> {
  return (value, meter) => {
    if (typeof value === 'number' && value >= from && value <= to) return value;
    throw refusal(meter);
  };
}

/** True or false. */
export const flag: Check<boolean> = (value, meter) => {
  if (typeof value === 'boolean') return value;
  throw refusal(meter);
};

export function file(largest: number): Check<Blob> {
  return (value, meter) => {
    if (!(value instanceof Blob)) throw refusal(meter);
    if (value.size > largest) throw refusal(meter, 'too-large');
    return value;
  };
}

export function list<T>(most: number, of: Check<T>): Check<readonly T[]> {
  return (value, meter) => {
    if (!Array.isArray(value)) throw refusal(meter);
    if (value.length > most) throw refusal(meter, 'too-large');
    return Array.from(value, (item: unknown) => of(item, meter));
  };
}

/** Whatever comes counts as nothing. */
export const nothing: Check<undefined> = () => undefined;

/** An object with fields; others may be there, and are left out. A field that is undefined counts as absent. */
export function record<R extends Checks, O extends Checks>(required: R, optional: O): Check<Checked<R, O>> {
  return (value, meter) => {
    if (!isRecord(value)) throw refusal(meter);
    const taken: Record<string, unknown> = {};
    for (const [name, by] of Object.entries({ ...optional, ...required })) {
      const field = Object.hasOwn(value, name) ? value[name] : undefined;
      if (field === undefined && !required[name]) continue;
      meter.at = name;
      spend(meter, 8);
      taken[name] = by(field, meter);
    }
    return taken as Checked<R, O>;
  };
}

/** An object without a class. Those of other realms count. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const above: unknown = Object.getPrototypeOf(value);
  return above === null || Object.getPrototypeOf(above) === null;
}

function spend(meter: Meter, bytes: number): void {
  meter.left -= bytes;
  if (meter.left < 0) throw refusal(meter, 'too-large');
}

/** What was expected instead is not said here: an article would load the words and never read them. */
function refusal({ at }: Meter, code: 'unknown-value' | 'too-large' = 'unknown-value'): TourFault {
  return new TourFault(code, `${at ?? 'message'}: ${code}`, at);
}
