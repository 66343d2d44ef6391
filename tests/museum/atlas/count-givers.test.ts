import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countGivers } from '../../../src/museum/atlas/count-givers.ts';
import { countOrganisations } from '../../../src/museum/atlas/count-organisations.ts';
import type { WorldMap } from '../../../src/museum/atlas/world-map.ts';
import { matchFacets } from '../../../src/museum/facets/match-facets.ts';
import { emptyQuery } from '../../../src/query/query.ts';
import { listFacets } from '../../../tools/data/pack-facets.ts';
import { placeCollection } from '../../../tools/data/place-collection.ts';
import { readCollection } from '../../../tools/data/read-collection.ts';

const collection = readCollection(process.cwd());
const facets = listFacets(placeCollection(collection));
const world = JSON.parse(readFileSync('models/map/built/world.json', 'utf8')) as WorldMap;
const counts = matchFacets(facets, emptyQuery, null).counts.country;
const { lands, others } = countGivers(facets, counts, world);

/** Counted again, file by file. */
const tally = (code: string): number => collection.entries.filter(({ country }) => country === code).length;

describe('countGivers', () => {
  it('leaves no gift over', () => {
    const sum = [...lands, ...others].reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(collection.entries.length);
  });

  it('counts to a country of today what its forerunner gave, and says which', () => {
    const russia = lands.find(({ code }) => code === 'RU');
    expect(russia?.count).toBe(tally('RU') + tally('SU'));
    expect(russia?.former.map(({ country, count }) => [country.code, count])).toEqual([['SU', tally('SU')]]);
    expect(lands.find(({ code }) => code === 'DE')?.count).toBe(tally('DE') + tally('DD'));
  });

  it('counts a state that fell apart to none of its heirs, and tells where it lay', () => {
    const yugoslavia = others.find(({ country }) => country.code === 'YU');
    expect(yugoslavia?.count).toBe(tally('YU'));
    expect(yugoslavia?.territory).toContain('RS');
    expect(lands.find(({ code }) => code === 'RS')?.count ?? 0).toBe(tally('RS'));
  });

  it('puts those whom nobody names last', () => {
    expect(others.at(-1)?.country.value).toBe('not-stated');
    expect(others.at(-1)?.count).toBe(collection.entries.filter(({ country }) => country === null).length);
  });

  it('says how many of these organisations and firms gave', () => {
    const given = collection.entries.map(
      ({ country, giverKind }) => country === null && ['organisation', 'company'].includes(giverKind),
    );
    const all = new Uint8Array(facets.rows).fill(1);
    expect(countOrganisations(facets, all)).toBe(given.filter(Boolean).length);
    expect(countOrganisations(facets, new Uint8Array(facets.rows))).toBe(0);
  });

  it('tells the country whose leaders gave from those they were given by', () => {
    expect(lands.filter(({ givesBack }) => givesBack).map(({ code }) => code)).toEqual(['KP']);
  });
});
