import type { EmbedRequest } from '../embed-content.ts';
import type { EmbedAttribute } from '../list-attributes.ts';

/**
 * The React component, with title and link as what stands there before a script comes.
 *
 * @param width CSS pixels; null for as wide as the column
 */
export function writeReact(
  { site, package: name, content }: EmbedRequest,
  attributes: readonly EmbedAttribute[],
  width: number | null,
): string {
  const props = [
    `src=${quote(site)}`,
    ...attributes.map(([attribute, value]) => `${camelCase(attribute)}=${quote(value)}`),
    ...(width === null ? [] : [`style={{ maxWidth: ${width} }}`]),
  ];
  const { title, label, page } = content;
  return [
    `import { MuseumTour } from '${name}/react';`,
    '',
    '<MuseumTour',
    ...props.map((prop) => `  ${prop}`),
    '>',
    `  <p><a href=${quote(page)}>{${JSON.stringify(title)}}</a>${label && `{${JSON.stringify(`: ${label}`)}}`}</p>`,
    '</MuseumTour>',
  ].join('\n');
}

/** A text as a value in JSX: as it stands where nothing in it means something there. */
function quote(text: string): string {
  return /["\\&{}<>\n]/.test(text) ? `{${JSON.stringify(text)}}` : `"${text}"`;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
