import type { SiteFacts, Voice } from './site-facts.ts';
import { html, type Markup, type Part } from './html.ts';
import { chosenPhrase } from './phrase-part.ts';
import { pathOfPage, queryOf, type SubjectKind } from './site-paths.ts';

/** Files of the built site that pages name: paths from its root. */
export interface PageAssets {
  readonly style: string;
  /** Stylesheet with the letters of Korean, which half of the pages do without. */
  readonly koreanStyle: string;
  /** Letters that the first lines of every page are written in. */
  readonly fonts: readonly string[];
}

export interface PageOptions {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly title: string;
  /** The title as it stands on the page, marked with its language. */
  readonly heading: Markup;
  /** One or two sentences. */
  readonly description: string;
  /** Text for who does not see the poster. */
  readonly alt: string;
  /** Link that leads into the tour, in words. */
  readonly walk: string;
  /** Below the title: who, where, when. */
  readonly line: Part;
  /** Beside the title: other titles, plates. */
  readonly lead: Part;
  readonly picture: Markup;
  readonly caption: Part;
  readonly main: Part;
  readonly aside: Part;
  /** Credit and licence. */
  readonly licence: string;
}

/** Size of an embedded frame that nobody has asked to be another: 16:9. */
export const frameSize = { width: 800, height: 450 } as const;

/** A whole page about one thing, complete without a script. */
export function writePage(page: PageOptions, facts: SiteFacts, assets: PageAssets, voice: Voice): string {
  const { title } = page;
  const { language } = voice;
  const body = writeBody(page, facts, voice);
  return `<!doctype html>\n${
    html`<html lang="${language.tag}" dir="${language.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · ${language.text('museum.name')}</title>
        <meta name="description" content="${shorten(page.description)}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="../icon.svg" type="image/svg+xml" />
        ${assets.fonts.map(
          (font) =>
            html`<link
              rel="preload"
              href="../${font}"
              as="font"
              type="font/woff2"
              crossorigin="anonymous"
            /> `,
        )}
        <link rel="stylesheet" href="../${assets.style}" />
        ${linkCards(page, facts, voice)}
      </head>
      <body>
        ${body}
        ${/\p{Script=Hangul}/u.test(body.text) && html`<link rel="stylesheet" href="../${assets.koreanStyle}" />`}
      </body>
    </html> `.text
  }`;
}

function writeBody(page: PageOptions, facts: SiteFacts, voice: Voice): Markup {
  const { language, words } = voice;
  return html`<header>
      <a href="../">${chosenPhrase(facts.name, voice)}</a>
      <p>${words('header.what')}</p>
    </header>
    <main>
      <div class="head">
        <h1>${page.heading}</h1>
        <p class="by">${page.line}</p>
        ${page.lead}
      </div>
      <figure>
        ${page.picture}
        <figcaption>${page.caption}</figcaption>
      </figure>
      <p class="walk">
        <a href="../${queryOf(page.kind, page.id)}">${page.walk}</a> <span>${words('walk.note')}</span>
      </p>
      <div class="record">${page.main}</div>
      <aside>${page.aside}</aside>
    </main>
    <footer>
      <p>${page.licence}</p>
      <p>
        ${words('credit')}. ${words('version', { date: language.date(facts.date), version: facts.version })}
      </p>
      <p><a href="../?view=about">${words('footer.about')}</a></p>
    </footer>`;
}

/** What other sites read of a page to show it: only where its own address is known, for all of it is absolute. */
function linkCards(
  { kind, id, title, description, alt }: PageOptions,
  { site }: SiteFacts,
  voice: Voice,
): Part {
  const { language } = voice;
  const of = (property: string, content: string): Markup =>
    html`<meta property="og:${property}" content="${content}" /> `;
  const twitter = (name: string, content: string): Markup =>
    html`<meta name="twitter:${name}" content="${content}" /> `;
  const plain = [
    of('type', 'article'),
    of('title', title),
    of('description', shorten(description)),
    of('site_name', voice.site.name),
    of('locale', language.tag === 'en' ? 'en_GB' : language.tag),
  ];
  if (site === null) return plain;
  const page = `${site}${pathOfPage(kind, id)}`;
  const picture = `${site}posters/${kind}/${id}-1280.jpg`;
  return [
    html`<link rel="canonical" href="${page}" /> `,
    html`<link
      rel="alternate"
      type="application/json+oembed"
      href="${site}oembed/${kind}/${id}.json"
      title="${title}"
    /> `,
    ...plain,
    of('url', page),
    of('image', picture),
    of('image:type', 'image/jpeg'),
    of('image:width', '1280'),
    of('image:height', '720'),
    of('image:alt', alt),
    twitter('card', 'player'),
    twitter('title', title),
    twitter('description', shorten(description)),
    twitter('image', picture),
    twitter('image:alt', alt),
    twitter('player', `${site}embed.html${queryOf(kind, id)}`),
    twitter('player:width', String(frameSize.width)),
    twitter('player:height', String(frameSize.height)),
  ];
}

/** What a card shows of a text: at most 200 signs, ended at a word. */
function shorten(text: string): string {
  if (text.length <= 200) return text;
  const start = text.slice(0, 199);
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 120)).replace(/[\s,;:.–-]+$/, '')}…`;
}
