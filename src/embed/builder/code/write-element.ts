import type { EmbedRequest } from '../embed-content.ts';
import type { EmbedAttribute } from '../list-attributes.ts';
import { writeAttributes } from './write-attributes.ts';
import { writePlainContent } from './write-plain-content.ts';

/**
 * The element as HTML: one line for the script, then the element with what stands in it where no script runs.
 *
 * @param width CSS pixels; null for as wide as the column
 */
export function writeElement(
  { site, tag, content }: EmbedRequest,
  attributes: readonly EmbedAttribute[],
  width: number | null,
): string {
  const all = [...attributes, ...(width === null ? [] : [['style', `max-width:${width}px`] as const])];
  return [
    `<script${writeAttributes([
      ['type', 'module'],
      ['src', `${site}embed.js`],
    ])}></script>`,
    `<${tag}${writeAttributes(all)}>`,
    ...writePlainContent(content, width).map((line) => `  ${line}`),
    `</${tag}>`,
  ].join('\n');
}
