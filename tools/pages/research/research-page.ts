import { orderClaims } from '../../../src/museum/catalogue/order-claims.ts';
import { parseEdtf } from '../../../src/museum/catalogue/parse-edtf.ts';
import { citeDataset, nameDownload } from '../../exports/download/describe-dataset.ts';
import { exportPaths } from '../../exports/export-paths.ts';
import { section } from '../gift-sections.ts';
import { html, type Markup, type Part } from '../html.ts';
import type { PageAssets } from '../page-frame.ts';
import type { PageVoice } from '../page-voice.ts';
import type { SiteFacts } from '../site-facts.ts';
import { figurePart, lyingBars, numbersList, type ReadRow } from './figure-part.ts';
import { listIdOf } from './figure-lists.ts';
import { listFigures, type FigureName, type FigureRow } from './list-figures.ts';
import { nameRow } from './name-row.ts';
import { researchWords } from './research-words.ts';
import { standingBars } from './standing-bars.ts';
import { totalsPlot } from './totals-plot.ts';
import { writeListPage } from '../write-list-page.ts';

/** Rows that are drawn of a figure with very many; the others are in its table. */
const drawn = { countries: 16, kinds: 16 } as const;

/** The page for researchers: what the records hold, in figures, each leading to the gifts behind it, and the data. */
export function researchPage(facts: SiteFacts, assets: PageAssets, voice: PageVoice): string {
  const { language } = voice;
  const say = researchWords(language.tag);
  const { catalogue } = facts.placed.museum;
  const all = catalogue.gifts.length;
  const figures = listFigures(facts);
  return writeListPage(
    {
      title: say('title'),
      description: say('lead'),
      main: [
        html`<p class="description">${say('lead')}</p>
          <p class="marked">${say('caution')}</p>
          <ul class="strip">
            <li><b>${language.number(all)}</b> ${say('strip.documented')}</li>
            <li>
              <b>${language.number(catalogue.shownTotal.gifts)}</b>
              <a href="${voice.linkTo('front', 'claims')}">${say('strip.claimed')}</a>
            </li>
            <li><b>${language.number(countDisputed(facts))}</b> ${say('strip.disputed')}</li>
          </ul>`,
        yearsFigure(facts, voice),
        totalsFigure(facts, voice),
        countriesFigure(facts, voice),
        plainFigure('leaders', say('leaders.title'), say('leaders.caption', { all }), figures.leaders, voice),
        plainFigure('ranks', say('ranks.title'), say('ranks.caption', { all }), figures.ranks, voice),
        plainFigure(
          'evidence',
          say('evidence.title'),
          say('evidence.caption', { all }),
          figures.evidence,
          voice,
        ),
        kindsFigure(facts, voice),
        plainFigure(
          'disputes',
          say('disputes.title'),
          say('disputes.caption', { count: countDisputed(facts) }),
          figures.disputes,
          voice,
        ),
        dataSection(facts, voice),
      ],
    },
    facts,
    assets,
    voice,
  );
}

function countDisputed(facts: SiteFacts): number {
  return new Set(listFigures(facts).disputes.flatMap(({ gifts }) => gifts)).size;
}

function readRow(figure: FigureName, row: FigureRow, voice: PageVoice): ReadRow {
  const list = listIdOf(figure, row.key);
  return {
    name: nameRow(figure, row, voice),
    count: row.gifts.length,
    href: list === null ? voice.linkTo('country', row.key) : voice.linkTo('exhibit', list),
  };
}

function plainFigure(
  figure: FigureName,
  title: string,
  caption: string,
  rows: readonly FigureRow[],
  voice: PageVoice,
): Markup {
  const read = rows.map((row) => readRow(figure, row, voice));
  return figurePart(
    title,
    lyingBars(read, voice),
    caption,
    numbersList(read, voice),
    exportPaths.figure(figure),
    voice,
  );
}

function yearsFigure(facts: SiteFacts, voice: PageVoice): Markup {
  const say = researchWords(voice.language.tag);
  const rows = listFigures(facts).years;
  const { gifts } = facts.placed.museum.catalogue;
  const sizeOf = (key: string): number => rows.find((row) => row.key === key)?.gifts.length ?? 0;
  const read = rows.map((row) => readRow('years', row, voice));
  const bars = rows.flatMap(({ key, gifts: { length: count } }, at) =>
    /^\d+$/.test(key) ? [{ year: Number(key), count, href: read[at]?.href ?? '' }] : [],
  );
  return figurePart(
    say('years.title'),
    [
      standingBars(bars, voice),
      lyingBars(
        read.filter((_, at) => !/^\d+$/.test(rows[at]?.key ?? '')),
        voice,
      ),
    ],
    say('years.caption', {
      count: bars.reduce((sum, { count }) => sum + count, 0),
      span: sizeOf('span'),
      undated: sizeOf('undated'),
      given: gifts.filter(({ direction }) => direction === 'given').length,
      all: gifts.length,
    }),
    numbersList(read, voice),
    exportPaths.figure('years'),
    voice,
  );
}

/** States of then in the bars of the states of today: what gave under another name is the lighter part. */
function countriesFigure(facts: SiteFacts, voice: PageVoice): Markup {
  const { language } = voice;
  const say = researchWords(language.tag);
  const rows = listFigures(facts).countries;
  const coded = rows.filter(({ gifts }) => gifts[0]?.country != null);
  const modernOf = ({ gifts: [gift] }: FigureRow): string | null =>
    gift === undefined ? null : (facts.files.gifts.get(gift.id)?.countryModern ?? null);
  const isGone = (row: FigureRow): boolean =>
    modernOf(row) !== null && modernOf(row)?.toLowerCase() !== row.key;
  const merged = coded
    .filter((row) => !isGone(row) || !coded.some(({ key }) => key === modernOf(row)?.toLowerCase()))
    .map((row): ReadRow => {
      const read = readRow('countries', row, voice);
      const gone = coded.filter((other) => isGone(other) && modernOf(other)?.toLowerCase() === row.key);
      const lighter = gone.reduce((sum, { gifts }) => sum + gifts.length, 0);
      if (lighter === 0) return read;
      const notes = gone.map(
        (other) =>
          html`<a href="${voice.linkTo('country', other.key)}"
            >${say('countries.now', { gone: nameRow('countries', other, voice), now: read.name, count: other.gifts.length })}</a
          > `,
      );
      return { ...read, count: read.count + lighter, lighter, note: notes };
    })
    .sort((a, b) => b.count - a.count);
  const all = rows.reduce((sum, { gifts }) => sum + gifts.length, 0);
  return figurePart(
    say('countries.title'),
    lyingBars(merged.slice(0, drawn.countries), voice),
    say('countries.caption', {
      shown: Math.min(drawn.countries, merged.length),
      all: merged.length,
      left: all - coded.reduce((sum, { gifts }) => sum + gifts.length, 0),
    }),
    numbersList(
      rows.map((row) => readRow('countries', row, voice)),
      voice,
    ),
    exportPaths.figure('countries'),
    voice,
  );
}

function kindsFigure(facts: SiteFacts, voice: PageVoice): Markup {
  const say = researchWords(voice.language.tag);
  const read = listFigures(facts).kinds.map((row) => readRow('kinds', row, voice));
  const all = read.reduce((sum, { count }) => sum + count, 0);
  const shown = read.slice(0, drawn.kinds);
  return figurePart(
    say('kinds.title'),
    lyingBars(shown, voice),
    say('kinds.caption', {
      shown: shown.length,
      all: read.length,
      left: all - shown.reduce((sum, { count }) => sum + count, 0),
    }),
    numbersList(read, voice),
    exportPaths.figure('kinds'),
    voice,
  );
}

function totalsFigure({ placed }: SiteFacts, voice: PageVoice): Markup {
  const { language, words } = voice;
  const say = researchWords(language.tag);
  const { gifts, totals } = placed.museum.catalogue;
  const claims = voice.linkTo('front', 'claims');
  const known = orderClaims(totals).flatMap((total) => {
    const range = total.date === null ? null : parseEdtf(total.date);
    if (total.gifts === null || range === null || 'fault' in range) return [];
    return [{ total, count: total.gifts, year: Math.round((range.first[0] + range.last[0]) / 2) }];
  });
  const dots = known.map(({ total: { id, counts, date }, count, year }) => ({
    year,
    gifts: count,
    href: `${claims}#claim-${id}`,
    isWhole: counts === 'all',
    told: `${language.date(date)}: ${words('country.gifts', { count })}`,
  }));
  const ends = gifts.flatMap(({ years }) => (years === null ? [] : [years[1]])).sort((a, b) => a - b);
  const documented = [...new Set(ends)].map((year) => ({
    year,
    gifts: ends.filter((end) => end <= year).length,
  }));
  const table = html`<table>
    <thead>
      <tr>
        <th scope="col">${say('table.date')}</th>
        <th scope="col">${say('table.gifts')}</th>
        <th scope="col">${say('table.counts')}</th>
      </tr>
    </thead>
    <tbody>
      ${known.map(
        ({ total: { id, counts, date }, count }) =>
          html`<tr>
            <th scope="row"><a href="${claims}#claim-${id}">${language.date(date)}</a></th>
            <td>${language.number(count)}</td>
            <td>${say(counts === 'all' ? 'totals.all' : 'totals.part')}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;
  return figurePart(
    say('totals.title'),
    totalsPlot(dots, documented, { claimed: say('totals.claimed'), documented: say('totals.documented') }),
    say('totals.caption', {
      count: dots.length,
      undated: totals.filter(({ date, gifts: count }) => date === null && count !== null).length,
      numberless: totals.filter(({ gifts: count }) => count === null).length,
      unplaced: gifts.length - ends.length,
    }),
    table,
    exportPaths.totals,
    voice,
  );
}

function dataSection(facts: SiteFacts, voice: PageVoice): Markup {
  const { language, base, words } = voice;
  const say = researchWords(language.tag);
  const ways: readonly (readonly [path: string, name: string])[] = [
    [exportPaths.download(nameDownload(facts)), say('data.zip')],
    [exportPaths.database, say('data.sqlite')],
    [exportPaths.gifts, say('data.gifts')],
    [exportPaths.claims, say('data.claims')],
    [exportPaths.json, say('data.json')],
    [exportPaths.citation, say('data.citation')],
  ];
  const links: Part = ways.map(([path, name]) => html`<li><a href="${base}${path}">${name}</a></li> `);
  return section(
    say('data.title'),
    html`<p>${say('data.lead', { version: facts.version, date: language.date(facts.date) })}</p>
      <ul class="chips">
        <li><a href="${voice.linkTo('front', 'dictionary')}">${say('data.dictionary')}</a></li>
        ${links}
      </ul>
      <h3>${words('gift.cite')}</h3>
      <p class="small cited"><bdi lang="en">${citeDataset(facts)}</bdi></p>`,
  );
}
