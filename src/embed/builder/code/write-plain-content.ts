import { directionOf } from '../../../language/direction-of.ts';
import type { EmbedContent } from '../embed-content.ts';
import { escapeHtml } from './escape-html.ts';
import { writeAttributes } from './write-attributes.ts';

/**
 * What stands in the element where no script runs: picture, title, label, sources, link. The picture is offered in the files
 * that the element itself shows, so that a reader with scripts fetches it once.
 *
 * @param width CSS pixels; null for as wide as the column
 * @returns lines of HTML
 */
export function writePlainContent(content: EmbedContent, width: number | null): readonly string[] {
  const { title, alt, label, credit, poster, page, sources, sourcesWord, lang } = content;
  const sizes = width === null ? 'auto, 100vw' : `auto, ${width}px`;
  const image = [
    ['src', `${poster}-1280.jpg`],
    ['alt', alt],
    ['width', '1280'],
    ['height', '720'],
    ['loading', 'lazy'],
    ['sizes', sizes],
    ['style', 'max-width:100%;height:auto'],
  ] as const;
  const cited = sources.map(
    ({ text, url }) => `    <li><a${writeAttributes([['href', url]])}>${escapeHtml(text)}</a></li>`,
  );
  return [
    `<div${writeAttributes([
      ['lang', lang],
      ['dir', directionOf(lang)],
    ])}>`,
    `  <a${writeAttributes([['href', page]])}><picture>`,
    `    <source${writeAttributes([
      ['type', 'image/avif'],
      ['sizes', sizes],
      ['srcset', `${poster}-640.avif 640w,${poster}-1280.avif 1280w`],
    ])}>`,
    `    <source${writeAttributes([
      ['type', 'image/webp'],
      ['srcset', `${poster}-1280.webp`],
    ])}>`,
    `    <img${writeAttributes(image)}>`,
    '  </picture></a>',
    `  <p><a${writeAttributes([['href', page]])}>${escapeHtml(title)}</a>${label && `: ${escapeHtml(label)}`}</p>`,
    ...(cited.length > 0 ? [`  <p>${escapeHtml(sourcesWord)}</p>`, '  <ul>', ...cited, '  </ul>'] : []),
    `  <p><small>${escapeHtml(credit)}</small></p>`,
    '</div>',
  ];
}
