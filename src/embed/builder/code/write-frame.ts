import { readAttribute } from '../../element/read-attribute.ts';
import type { AttributeValues } from '../../opened/attribute-values.ts';
import { formatFrameAddress } from '../../opened/format-frame-address.ts';
import { framePermissions } from '../../vocabulary/frame-permissions.ts';
import type { EmbedRequest } from '../embed-content.ts';
import type { EmbedAttribute } from '../list-attributes.ts';
import { writeAttributes } from './write-attributes.ts';

/** Where nobody says how wide a frame is: it never grows past its column. */
const usualWidth = 800;

/**
 * A plain frame, in one line: some editors make paragraphs of several. What a frame cannot say (`reveal`, when it is opened)
 * is left out: it opens by itself when it comes into view.
 *
 * @param width CSS pixels; null for as wide as the column
 */
export function writeFrame(
  { site, content }: EmbedRequest,
  attributes: readonly EmbedAttribute[],
  width: number | null,
): string {
  const told = new Map(attributes);
  const across = width ?? usualWidth;
  return `<iframe${writeAttributes([
    ['src', writeFrameLink(site, attributes)],
    ['title', content.title],
    ['width', String(across)],
    ['height', String(Math.round((across * 9) / 16))],
    ['loading', told.get('loading') ?? 'lazy'],
    ['allow', framePermissions],
    ['allowfullscreen', ''],
    ['referrerpolicy', 'strict-origin-when-cross-origin'],
    [
      'style',
      `border:0;width:100%;max-width:${width === null ? '100%' : `${width}px`};height:auto;aspect-ratio:16/9`,
    ],
  ])}></iframe>`;
}

/** Address of the frame: nobody is named who may steer it. */
function writeFrameLink(site: string, attributes: readonly EmbedAttribute[]): string {
  const read = attributes.map(([name, value]) => [name, readAttribute(name, value, site)] as const);
  const values = Object.fromEntries(read.filter(([, value]) => typeof value === 'string')) as AttributeValues;
  const link = new URL(
    formatFrameAddress({
      folder: site,
      values,
      kept: null,
      language: values.lang ?? null,
      host: 'null',
      pinned: null,
    }),
  );
  link.searchParams.delete('host');
  return link.href;
}
