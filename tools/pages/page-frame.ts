import { pathOfPage, type PageKind } from '../../src/address/page-path.ts';
import type { Place } from '../../src/address/place.ts';
import { languages } from '../../src/language/languages.ts';
import type { Alternate } from './alternates.ts';
import { choosePoster } from './choose-poster.ts';
import { html, type Markup, type Part } from './html.ts';
import { linkedData, type LinkedThing } from './linked-data.ts';
import type { PageVoice } from './page-voice.ts';
import { chosenPhrase } from './phrase-part.ts';
import { pictureOf } from './picture-part.ts';
import type { SiteFacts } from './site-facts.ts';
import { queryOf, type SubjectKind } from './site-paths.ts';

/** Files of the built site that pages name: paths from its root. */
export interface PageAssets {
  readonly style: string;
  /** Stylesheet with the letters of Korean, which half of the pages do without. */
  readonly koreanStyle: string;
  /** Stylesheets with the letters of languages that no other page needs, by tag. */
  readonly letters: Readonly<Record<string, string>>;
  /** Letters that the first lines of every page are written in. */
  readonly fonts: readonly string[];
}

/** The picture of a page. */
export interface PagePicture {
  /** Path of the poster without size and ending, from the root of the site. */
  readonly poster: string;
  /** Text for who does not see it. */
  readonly alt: string;
  readonly caption: Part;
  /** Id of the element that describes it at length. */
  readonly describedBy: string | null;
  /** Bytes of the two AVIF files; null where nobody knows. */
  readonly bytes: { readonly small: number; readonly large: number } | null;
}

export interface PageOptions {
  readonly title: string;
  /** The title as it stands on the page, marked with its language. */
  readonly heading: Markup;
  /** One or two sentences. */
  readonly description: string;
  /** Link that leads into the tour: in words, and where to. */
  readonly walk: { readonly words: string; readonly place: Place } | null;
  /** Below the title: who, where, when. */
  readonly line: Part;
  /** Beside the title: other titles, plates. */
  readonly lead: Part;
  readonly picture: PagePicture | null;
  readonly main: Part;
  readonly aside: Part;
  /** Credit and licence. */
  readonly licence: string;
  /** What the page is about, for programs. */
  readonly things: readonly LinkedThing[];
  /** The same as data. */
  readonly alternates: readonly Alternate[];
}

/** A page with the picture it shows first is never more than this, bytes. */
export const mostBytes = 60_000;

/** Size of an embedded frame that nobody has asked to be another: 16:9. */
export const frameSize = { width: 800, height: 450 } as const;

/** Kinds that others may embed. */
const embedded: Readonly<Partial<Record<PageKind, SubjectKind>>> = {
  exhibit: 'exhibit',
  room: 'room',
  tour: 'tour',
};

const parts: readonly PageKind[] = ['exhibit', 'country', 'room', 'tour', 'source'];

/** A whole page, complete without a script. */
export function writePage(page: PageOptions, facts: SiteFacts, assets: PageAssets, voice: PageVoice): string {
  const large = writeWith(page, true, facts, assets, voice);
  const bytes = page.picture?.bytes;
  if (!bytes || Buffer.byteLength(large) + bytes.large <= mostBytes) return large;
  // Where there is much to say, the picture comes in its lesser width.
  return writeWith(page, false, facts, assets, voice);
}

function writeWith(
  page: PageOptions,
  isLarge: boolean,
  facts: SiteFacts,
  assets: PageAssets,
  voice: PageVoice,
): string {
  const { language, base } = voice;
  const body = writeBody(page, isLarge, facts, voice);
  const letters = assets.letters[language.tag];
  const name = language.text('museum.name');
  return `<!doctype html>\n${
    html`<html lang="${language.tag}" dir="${language.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title === name ? name : `${page.title} · ${name}`}</title>
        <meta name="description" content="${shorten(page.description)}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="${base}icon.svg" type="image/svg+xml" />
        ${assets.fonts.map(
          (font) =>
            html`<link
              rel="preload"
              href="${base}${font}"
              as="font"
              type="font/woff2"
              crossorigin="anonymous"
            /> `,
        )}
        <link rel="stylesheet" href="${base}${assets.style}" />
        ${letters !== undefined && html`<link rel="stylesheet" href="${base}${letters}" />`}
        ${linkLanguages(facts, voice)} ${linkCards(page, facts, voice)}
        ${page.alternates.map(
          ({ path, type, name: title }) =>
            html`<link rel="alternate" type="${type}" href="${base}${path}" title="${title}" /> `,
        )}
        ${page.things.length > 0 && linkedData(page.things)}
      </head>
      <body>
        ${body}
        ${/\p{Script=Hangul}/u.test(body.text) && html`<link rel="stylesheet" href="${base}${assets.koreanStyle}" />`}
      </body>
    </html> `.text
  }`;
}

function writeBody(page: PageOptions, isLarge: boolean, facts: SiteFacts, voice: PageVoice): Markup {
  const { language, words, base } = voice;
  const { walk } = page;
  // Of a museum for which nobody has drawn any, a frame would stay dark.
  const picture = facts.drawn.size > 0 ? page.picture : null;
  return html`<a class="skip" href="#main">${words('nav.skip')}</a>
    <header>
      <a class="home" href="${voice.walkTo({})}">${chosenPhrase(facts.name, voice)}</a>
      <p>${words('header.what')}</p>
      ${languageLinks(voice)}
      <nav aria-label="${words('nav.name')}">
        <ul>
          ${navLink('front', '', words('nav.catalogue'), voice)}
          ${parts.filter((kind) => hasPart(kind, facts)).map((kind) => navLink(kind, 'index', words(`nav.${kind as 'exhibit'}`), voice))}
        </ul>
      </nav>
    </header>
    <main id="main">
      <div class="head">
        <h1>${page.heading}</h1>
        ${page.line && html`<p class="by">${page.line}</p>`} ${page.lead}
      </div>
      ${
        picture &&
        html`<figure>
          ${pictureOf(base + picture.poster, picture.alt, isLarge, picture.describedBy)}
          <figcaption>${picture.caption}</figcaption>
        </figure>`
      }
      ${
        walk &&
        html`<p class="walk">
          <a href="${voice.walkTo(walk.place)}">${walk.words}</a> <span>${words('walk.note')}</span>
        </p>`
      }
      <div class="record">${page.main}</div>
      ${page.aside && html`<div class="beside">${page.aside}</div>`}
    </main>
    <footer>
      <p>${page.licence}</p>
      <p>
        ${words('credit')}. ${words('version', { date: language.date(facts.date), version: facts.version })}
      </p>
      ${
        page.alternates.length > 0 &&
        html`<p>
          ${words('footer.data')}:
          ${page.alternates.map(
            ({ path, type, name }, at) =>
              html`${at > 0 && ' · '}<a href="${base}${path}" type="${type}"><bdi>${name}</bdi></a>`,
          )}
        </p>`
      }
      <p>
        <a href="${voice.walkTo({ face: 'about' })}">${words('footer.about')}</a>${
          facts.hasFigures &&
          html` · <a href="${voice.linkTo('front', 'research')}">${words('footer.research')}</a>`
        }
      </p>
    </footer>`;
}

/** Whether a museum has anything of a kind that some have nothing of. */
export function hasPart(kind: PageKind, { index, tours }: SiteFacts): boolean {
  if (kind === 'country') return index.countries.some(({ code }) => code !== null);
  return kind !== 'tour' || tours.length > 0;
}

function navLink(kind: PageKind, id: string, name: string, voice: PageVoice): Markup {
  const isHere = voice.kind === kind && voice.id === id;
  const isWithin = voice.kind === kind && kind !== 'front';
  return html`<li>
    <a
      href="${voice.linkTo(kind, id)}"
      ${(isHere || isWithin) && html`aria-current="${isHere ? 'page' : 'true'}"`}
      >${name}</a
    >
  </li> `;
}

/** The same page in other languages, each named in its own. */
function languageLinks({ kind, id, tags, language, base, words }: PageVoice): Markup | null {
  const others = languages.filter(({ tag }) => tag !== language.tag && tags.includes(tag));
  if (others.length === 0) return null;
  return html`<nav class="languages" aria-label="${words('nav.languages')}">
    <ul>
      ${others.map(
        ({ tag, name }) =>
          html`<li>
            <a href="${base}${pathOfPage(kind, id, tag)}" hreflang="${tag}" lang="${tag}">${name}</a>
          </li> `,
      )}
    </ul>
  </nav>`;
}

/** Where the page is in other languages, for search engines; English where they know no better. */
function linkLanguages({ site }: SiteFacts, { kind, id, tags, base }: PageVoice): Part {
  if (tags.length < 2) return null;
  const link = (tag: string, path: string): Markup =>
    html`<link rel="alternate" hreflang="${tag}" href="${site ?? base}${path}" /> `;
  return [
    tags.map((tag) => link(tag, pathOfPage(kind, id, tag))),
    tags.includes('en') && link('x-default', pathOfPage(kind, id)),
  ];
}

/** What other sites read of a page to show it: only where its own address is known, for all of it is absolute. */
function linkCards({ title, description, picture }: PageOptions, facts: SiteFacts, voice: PageVoice): Part {
  const { site } = facts;
  const { language, kind, id } = voice;
  const of = (property: string, content: string): Markup =>
    html`<meta property="og:${property}" content="${content}" /> `;
  const twitter = (name: string, content: string): Markup =>
    html`<meta name="twitter:${name}" content="${content}" /> `;
  const plain = [
    of('type', kind === 'front' ? 'website' : 'article'),
    of('title', title),
    of('description', shorten(description)),
    of('site_name', voice.site.name),
    of('locale', language.tag === 'en' ? 'en_GB' : language.tag),
  ];
  if (site === null) return plain;
  const page = `${site}${pathOfPage(kind, id, language.tag)}`;
  const subject = embedded[kind];
  const image = `${site}${picture?.poster ?? 'posters/museum'}-1280.jpg`;
  const alt = picture?.alt ?? voice.words('picture.museum');
  const hasPosters = facts.drawn.size > 0;
  // Lists, and the further parts of a page, have no card with a player.
  const isPlayed = subject !== undefined && id !== 'index' && !id.includes('.');
  return [
    html`<link rel="canonical" href="${page}" /> `,
    isPlayed &&
      html`<link
        rel="alternate"
        type="application/json+oembed"
        href="${site}oembed/${subject}/${id}.json"
        title="${title}"
      /> `,
    ...plain,
    of('url', page),
    hasPosters && [
      of('image', image),
      of('image:type', 'image/jpeg'),
      of('image:width', '1280'),
      of('image:height', '720'),
      of('image:alt', alt),
    ],
    twitter('card', isPlayed ? 'player' : hasPosters ? 'summary_large_image' : 'summary'),
    twitter('title', title),
    twitter('description', shorten(description)),
    hasPosters && [twitter('image', image), twitter('image:alt', alt)],
    isPlayed && [
      twitter('player', `${site}embed.html${queryOf(subject, id)}`),
      twitter('player:width', String(frameSize.width)),
      twitter('player:height', String(frameSize.height)),
    ],
  ];
}

/** The poster of a subject, and how large its files are. */
export function posterOf(
  kind: SubjectKind,
  id: string,
  facts: SiteFacts,
): Pick<PagePicture, 'poster' | 'bytes'> {
  return { poster: `posters/${kind}/${id}`, bytes: facts.posterBytes(choosePoster(kind, id, facts)) };
}

/** What a card shows of a text: at most 200 signs, ended at a word. */
function shorten(text: string): string {
  if (text.length <= 200) return text;
  const start = text.slice(0, 199);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 120)).replace(/[\s,;:.–-]+$/, '')}…`;
}
