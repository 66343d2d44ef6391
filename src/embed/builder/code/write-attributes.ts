import { escapeHtml } from './escape-html.ts';

/** Attributes of an element in HTML, each with a space before it; an empty value stands as the name alone. */
export function writeAttributes(attributes: readonly (readonly [name: string, value: string])[]): string {
  return attributes
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}
