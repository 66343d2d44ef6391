import { checkAddress } from './check-address.ts';

/** What a form for a new source may ask for by itself. */
const values = new Set(['{gift}', '{title}', '{link}']);

/** What is wrong with the address of a form for a new source, in plain words; null where nothing is. */
export function checkSuggestions(template: string | null): string | null {
  if (template === null) return null;
  const unknown = template.match(/\{[^}]*\}?/g)?.find((value) => !values.has(value));
  if (unknown !== undefined) return `only {gift}, {title} and {link} in braces, not ${unknown}`;
  const query = template.indexOf('?');
  const first = template.indexOf('{');
  if (first >= 0 && (query < 0 || first < query))
    return 'an address with {gift}, {title} and {link} behind its ?';
  return checkAddress(template.replaceAll(/\{[^}]*\}/g, 'x'));
}
