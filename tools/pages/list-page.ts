import type { PageKind } from '../../src/address/page-path.ts';
import { html, type Markup } from './html.ts';
import type { PageVoice } from './page-voice.ts';

/** Rows of a list that stand on one page: no list makes a page long, however many gifts there are. */
export const rowsOnPage = 80;

/** The parts a list falls into, one at least. */
export function cutRows<T>(rows: readonly T[], size = rowsOnPage): (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let at = 0; at < rows.length; at += size) parts.push(rows.slice(at, at + size));
  return parts.length === 0 ? [[]] : parts;
}

/** Id of a part of a list, counted from 0. Ids of things have no full stop, so none is ever taken. */
export function idOfPart(id: string, part: number): string {
  return part === 0 ? id : `${id}.${part + 1}`;
}

/** Links to the parts of a list; nothing where there is one. */
export function partLinks(
  kind: PageKind,
  id: string,
  part: number,
  count: number,
  voice: PageVoice,
): Markup | null {
  if (count < 2) return null;
  const { words } = voice;
  return html`<nav aria-label="${words('index.pages')}">
    <ul class="chips">
      ${Array.from(
        { length: count },
        (_, at) =>
          html`<li>
            <a
              href="${voice.linkTo(kind, idOfPart(id, at))}"
              ${at === part && html`aria-current="page"`}
              aria-label="${words('index.page', { page: at + 1 })}"
              >${at + 1}</a
            >
          </li> `,
      )}
    </ul>
  </nav>`;
}

/** Links in a row, each with how many it leads to. */
export function countedLinks(
  links: readonly { readonly href: string; readonly name: Markup | string; readonly count: number }[],
  voice: PageVoice,
): Markup {
  return html`<ul class="chips">
    ${links.map(
      ({ href, name, count }) =>
        html`<li>
          <a href="${href}">${name} <span class="count">${voice.language.number(count)}</span></a>
        </li> `,
    )}
  </ul>`;
}
