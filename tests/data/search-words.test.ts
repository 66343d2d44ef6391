import { describe, expect, it } from 'vitest';
import { familyIds } from '../../models/families/family-ids.ts';
import { languages } from '../../src/language/languages.ts';
import type { GiftEntry } from '../../src/museum/catalogue/gift-entry.ts';
import { orderList } from '../../src/museum/catalogue/order-list.ts';
import type { GiftDetail } from '../../tools/data/collection.ts';
import { listSearchRows } from '../../tools/data/pack-collection.ts';
import { placeCollection } from '../../tools/data/place-collection.ts';
import { readCollection } from '../../tools/data/read-collection.ts';
import { packInMemory } from '../museum/search/packed-search.ts';
import { root } from './museum-texts.ts';

const placed = placeCollection(readCollection(root));
const { gifts } = orderList(placed.entries);
const search = packInMemory(listSearchRows(placed)).open();

async function find(question: string): Promise<{ ids: Set<string>; meant: readonly string[] }> {
  const { rows, corrections } = await search.query(question, { limit: Infinity, mostBytes: Infinity });
  const ids = new Set(rows.map((row) => gifts[row]?.id as string));
  return { ids, meant: corrections.flatMap(({ meant }) => meant) };
}
/** Gifts of which the data says so; at least one. */
function listWhere(holds: (gift: GiftEntry, detail: GiftDetail) => boolean): string[] {
  const ids = gifts.filter((gift) => holds(gift, placed.detail(gift))).map(({ id }) => id as string);
  expect(ids.length).toBeGreaterThan(0);
  return ids;
}
const isOf =
  (...codes: string[]) =>
  (gift: GiftEntry, { countryModern }: GiftDetail): boolean =>
    codes.includes(gift.country ?? '') || codes.includes(countryModern ?? '');
const isMadeOf =
  (material: RegExp) =>
  (_: GiftEntry, { materials }: GiftDetail): boolean =>
    materials.some((one) => material.test(one));

/** What is typed, and of what the data then must be found; much else must not. */
const finds: readonly (readonly [
  kind: string,
  questions: readonly string[],
  holds: (gift: GiftEntry, detail: GiftDetail) => boolean,
])[] = [
  [
    'a country of today, which finds what the state before it gave, too',
    ['Russia', '러시아', 'ㄹㅅㅇ', '러시', 'Россия', 'Росс', 'روسيا', 'Rusia', 'Russie', '俄罗斯', 'russai'],
    isOf('RU'),
  ],
  [
    'a country of then',
    ['Soviet Union', 'USSR', '소련', 'ㅅㄹ', 'СССР', 'Советский Союз', 'URSS', '苏联', 'الاتحاد السوفيتي'],
    isOf('SU'),
  ],
  ['East Germany', ['East Germany', 'GDR', '동독', 'ГДР', 'Allemagne de l’Est', '东德'], isOf('DD')],
  ['Germany, then and now', ['Germany', '독일', 'Германия', 'ألمانيا'], isOf('DE')],
  ['Yugoslavia', ['Yugoslavia', '유고', 'Югославия', 'يوغوسلافيا'], isOf('YU')],
  ['South Korea', ['South Korea', '남한', '한국', '대한민국', 'Южная Корея', 'Corée du Sud'], isOf('KR')],
  [
    'the United States',
    ['USA', 'United States', '미국', 'США', 'États-Unis', 'الولايات المتحدة'],
    isOf('US'),
  ],
  ['Britain', ['UK', 'Britain', '영국', 'Великобритания', 'Angleterre'], isOf('GB')],
  ['China', ['China', '중국', 'Китай', '中国', 'الصين', 'Chine'], isOf('CN')],
  [
    'a kind of thing',
    ['vase', '꽃병', 'ㄲㅂ', '꽃벼', 'ваза', '花瓶', 'مزهرية'],
    ({ family }) => family === 'vase',
  ],
  ['another kind', ['sword', '칼'], ({ family }) => family === 'sword'],
  ['a kind of two words', ['tea set', '찻잔'], ({ family }) => family === 'tea-set'],
  ['clocks', ['clock', '시계'], ({ family }) => family.endsWith('clock')],
  ['a material', ['crystal', 'crystall', 'cristal', '수정', '크리스털'], isMadeOf(/crystal/i)],
  ['porcelain', ['porcelain', 'porcelian', '도자기'], isMadeOf(/porcelain/i)],
  ['silver', ['silver', '은', 'argent', 'серебро', 'plata'], isMadeOf(/^silver$/i)],
  ['jade', ['jade', '옥'], isMadeOf(/jade/i)],
  ['ivory', ['ivory', '상아', 'ivoire', 'marfil', '象牙', 'عاج'], isMadeOf(/^ivory$/i)],
  ['a year', ['1989', '1989년', '١٩٨٩'], ({ years }) => years?.[0] === 1989 && years[1] === 1989],
  [
    'an occasion',
    ['birthday Kim Jong Il', 'birthday Jong-il'],
    (_, { occasion }) => occasion === 'Birthday of Kim Jong Il',
  ],
  ['a giver', ['Putin', 'putni', 'vladimir putin'], ({ giver }) => giver === 'Vladimir Putin'],
  [
    'who received it',
    ['Kim Il Sung', 'kim ilsung', '김일성', 'ㄱㅇㅅ', 'Ким Ир Сен', '金日成', 'كيم إيل سونغ'],
    ({ recipient }) => recipient === 'kim-il-sung',
  ],
];

describe('words find what the real catalogue holds', () => {
  for (const [kind, questions, holds] of finds) {
    it(`S13 ${kind}`, async () => {
      const expected = listWhere(holds);
      for (const question of questions) {
        const { ids } = await find(question);
        expect(
          expected.filter((id) => !ids.has(id)),
          `${question} does not find`,
        ).toEqual([]);
        expect(ids.size, `${question} finds too much`).toBeLessThan(Math.max(40, expected.length * 4));
      }
    });
  }

  it('S13 rooms, in English and Korean', async () => {
    const rooms = placed.museum.plan.rooms.filter(({ id }) => (placed.rooms.get(id)?.length ?? 0) > 0);
    expect(rooms.length).toBeGreaterThan(20);
    for (const { id, name } of rooms) {
      const inside = listWhere((gift) => placed.recordPlace(gift).room === id);
      for (const title of Object.values(name)) {
        const { ids } = await find(title);
        expect(
          inside.filter((gift) => !ids.has(gift)),
          title,
        ).toEqual([]);
      }
    }
  });

  it('S7 says what was meant by what was mistyped', async () => {
    expect((await find('crystall')).meant).toContain('crystal');
  });

  it('S13 tells apart states that are gone and those of today', async () => {
    const { ids } = await find('소련');
    expect(listWhere(isOf('CN')).some((id) => ids.has(id))).toBe(false);
    const yugoslav = listWhere(isOf('YU'));
    const serbian = await find('Сербия');
    expect(yugoslav.some((id) => serbian.ids.has(id))).toBe(false);
  });
});

describe('names of kinds', () => {
  const written = import.meta.glob<Readonly<Record<string, string>>>('../../data/text/kinds/*.json', {
    eager: true,
    import: 'default',
  });
  for (const { tag } of languages) {
    it(`${tag}: every family of things has one, and no two the same`, () => {
      const names = written[`../../data/text/kinds/${tag}.json`] ?? {};
      expect(Object.keys(names).sort()).toEqual([...familyIds].sort());
      expect(new Set(Object.values(names)).size).toBe(familyIds.length);
    });
  }
});
