import type { GiftEntry } from '../../../src/museum/catalogue/gift-entry.ts';
import type { ListedRows } from '../index-pages.ts';
import type { SiteFacts, Voice } from '../site-facts.ts';
import { listFigures, type FigureName, type FigureRow } from './list-figures.ts';
import { nameRow } from './name-row.ts';

/** Where a row of a figure leads: the id of a list of gifts; null where other pages list them already. */
export function listIdOf(figure: FigureName, key: string): string | null {
  if (figure === 'countries') return null;
  if (figure === 'years' && key === 'undated') return 'year.undated';
  return `${prefixes[figure]}.${key}`;
}

const prefixes: Readonly<Record<Exclude<FigureName, 'countries'>, string>> = {
  years: 'given',
  ranks: 'rank',
  leaders: 'leader',
  evidence: 'evidence',
  kinds: 'kind',
  disputes: 'compared',
};

/** The lists of gifts that figures lead to and that no other page has. */
export function listFigureLists(facts: SiteFacts, voice: Voice): ListedRows<GiftEntry>[] {
  const figures = listFigures(facts);
  return (['years', 'ranks', 'leaders', 'kinds'] as const).flatMap((figure) => {
    const listed = figures[figure].filter(({ key }) => key !== 'undated');
    return listed.map((row) => toList(figure, row, voice));
  });
}

/** The lists of gifts of which accounts differ, by the part of the record that several speak for. */
export function listComparedGifts(facts: SiteFacts, voice: Voice): ListedRows<GiftEntry>[] {
  return listFigures(facts).disputes.map((row) => toList('disputes', row, voice));
}

function toList(figure: FigureName, row: FigureRow, voice: Voice): ListedRows<GiftEntry> {
  return { id: listIdOf(figure, row.key) ?? row.key, name: nameRow(figure, row, voice), rows: row.gifts };
}
