import { describe, expect, it } from 'vitest';
import type { BuildingFacts } from '../../../src/museum/floorplan/building-facts.ts';
import { checkBuilding, checkBuildingFiles } from '../../../tools/data/building-checks.ts';
import { readDataFolder } from '../../../tools/data/read-data-folder.ts';
import { realBuilding, root } from './any-programme.ts';

const texts = readDataFolder(root);

/** What the check says when one file of the building reads differently. */
function check(
  path: string,
  edit: (text: string) => string,
  read: () => BuildingFacts = () => realBuilding,
): string[] {
  const file = `data/building/${path}`;
  const copy = new Map(texts).set(file, edit(texts.get(file) ?? ''));
  return checkBuildingFiles(copy, read).map(
    ({ file: where, field, found }) => `${where} · ${field} · ${found}`,
  );
}

const put =
  (field: string, value: unknown) =>
  (text: string): string => {
    const content = JSON.parse(text) as Record<string, unknown>;
    const steps = field.split('.');
    let at = content;
    for (const step of steps.slice(0, -1)) at = at[step] as Record<string, unknown>;
    at[steps.at(-1) as string] = value;
    return JSON.stringify(content);
  };

describe('the check of the building', () => {
  it('finds nothing in the building as it is', () => {
    expect(checkBuilding(root)).toEqual([]);
  });

  it.each([
    ['rooms/main-2-1.json', (text: string) => text.slice(0, 40), /main-2-1\.json ·  · /],
    ['rooms/main-2-1.json', put('id', 'main-2-99'), / · id · "main-2-99"/],
    ['rooms/main-2-1.json', put('colour', 'red'), / · colour · "red"/],
    ['rooms/main-2-1.json', put('template', 'ballroom'), / · template · "ballroom"/],
    ['rooms/main-2-1.json', put('door', 2), / · door · 2/],
    ['rooms/main-2-1.json', put('theme.gifts', ['no-such-gift']), / · theme\.gifts\[0\] · "no-such-gift"/],
    ['rooms/main-2-1.json', put('theme.families', ['no-such-family']), / · theme\.families\[0\] · /],
    ['rooms/main-2-1.json', put('theme.regions', ['atlantis']), / · theme\.regions\[0\] · "atlantis"/],
    ['rooms/main-2-1.json', put('theme.countries', ['QQ']), / · theme\.countries\[0\] · "QQ"/],
    ['rooms/main-2-1.json', put('theme.years', [2000, 1990]), / · theme\.years · /],
    ['rooms/main-2-1.json', put('gradeSources', ['no-such-source']), / · gradeSources\[0\] · /],
    ['rooms/main-2-1.json', put('name', { ko: '중국' }), / · name · /],
    [
      'templates/showroom-small.json',
      put('furniture.0.x', -2.4),
      / · furniture\[0\] · case-b1 reaches out of the room/,
    ],
    [
      'templates/showroom-small.json',
      put('furniture.1.x', -2.9),
      / · furniture\[1\] · case-b2 stands in case-b1/,
    ],
    [
      'templates/showroom-small.json',
      put('furniture.0.height', 9),
      / · furniture\[0\] · case-b1 is 9 m high/,
    ],
    ['templates/showroom-small.json', put('furniture.0.bays', [9]), / · furniture\[0\]\.bays · 9 m of bays/],
    [
      'templates/showroom-small.json',
      put('doorSlots.0.offset', -3),
      / · doorSlots\[0\] · .* stands before the door/,
    ],
    [
      'templates/showroom-small.json',
      put('doorSlots.0.offset', 5.5),
      / · doorSlots\[0\] · front reaches beyond its wall/,
    ],
    [
      'templates/tea-room.json',
      put('fittings.0.x', 8.7),
      / · fittings\[0\] · tea-table reaches out of the room/,
    ],
    ['templates/tea-room.json', put('fittings.1.z', -0.6), / · fittings\[1\] · chair stands in tea-table/],
    ['templates/tea-room.json', put('fittings.0.height', 5), / · fittings\[0\] · tea-table reaches 5 m up/],
    [
      'templates/cloakroom.json',
      put('doorSlots.0.offset', -2.4),
      / · fittings\[\d\] · bench stands before the door/,
    ],
    ['templates/tea-room.json', put('fittings.0.form', 'sofa'), / · fittings\[0\]\.form · "sofa"/],
    [
      'regions.json',
      put('regions.0.countries', ['KP', 'KR', 'CN']),
      / · regions\[\d+\]\.countries\[\d+\] · "CN"/,
    ],
    ['nonsense.json', () => '{}', /a file that belongs nowhere/],
  ])('says what is wrong in %s', (path, edit, said) => {
    const faults = check(path, edit);
    expect(faults.filter((fault) => said.test(fault))).toHaveLength(1);
    // Nothing else than what was changed is blamed.
    expect(faults.length).toBeLessThanOrEqual(2);
  });

  it('tries the plan and counts its places when the files are sound', () => {
    const lost = { ...realBuilding, rooms: realBuilding.rooms.slice(1) };
    expect(
      check(
        'grounds.json',
        (text) => text,
        () => lost,
      ),
    ).toEqual([expect.stringMatching(/asks for the room .*, which there is not/)]);
    const bare = {
      ...realBuilding,
      templates: realBuilding.templates.map((template) => ({
        ...template,
        furniture: template.furniture.slice(0, 2),
      })),
    };
    expect(
      check(
        'grounds.json',
        (text) => text,
        () => bare,
      ),
    ).toEqual([expect.stringMatching(/^data\/building\/rooms ·  · \d+ places$/)]);
  });

  it('has every country of the world in one region', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    // Codes that name a country, not a group, a private use or an older spelling of one in use.
    const notCountries = new Set(
      'AC AN BU CP CQ CT DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ PS'.split(
        ' ',
      ),
    );
    const listed = new Set(
      (
        JSON.parse(texts.get('data/building/regions.json') ?? '') as { regions: { countries: string[] }[] }
      ).regions.flatMap(({ countries }) => countries),
    );
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
    const missing = letters
      .flatMap((a) => letters.map((b) => a + b))
      .filter((code) => names.of(code) && !notCountries.has(code) && !listed.has(code));
    expect(missing).toEqual([]);
    for (const former of ['SU', 'DD', 'YU', 'CS', 'PS']) expect(listed).toContain(former);
  });
});
