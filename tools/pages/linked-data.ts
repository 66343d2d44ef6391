import { Markup } from './html.ts';

/** Something as schema.org describes it. Values that are null are left out. */
export interface LinkedThing {
  readonly '@type': string;
  readonly [property: string]: LinkedValue;
}

export type LinkedValue =
  string | number | null | LinkedThing | { readonly '@id': string } | readonly LinkedValue[];

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Facts of a page for programs, JSON-LD in the words of schema.org. It is data, which no browser runs; no text in it can end
 * the element it stands in.
 */
export function linkedData(things: readonly LinkedThing[]): Markup {
  const told = { '@context': 'https://schema.org', '@graph': things };
  const json = JSON.stringify(told, (_key, value: unknown) =>
    value === null ? undefined : value,
  ).replaceAll(/[<>&\u2028\u2029]/g, (sign) => escapes[sign] ?? sign);
  return new Markup(`<script type="application/ld+json">${json}</script>\n`);
}
