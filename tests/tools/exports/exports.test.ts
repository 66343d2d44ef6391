import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { packIiif } from '../../../tools/exports/iiif/pack-iiif.ts';
import { readDimensions } from '../../../tools/exports/linked-art/dimensions.ts';
import { packLinkedArt } from '../../../tools/exports/linked-art/pack-linked-art.ts';
import type { ExportedGift, ExportFacts } from '../../../tools/exports/export-facts.ts';
import { gatherExportFacts } from '../../../tools/exports/export-facts.ts';
import { exportPaths } from '../../../tools/exports/export-paths.ts';
import { packTables } from '../../../tools/exports/pack-tables.ts';
import { readSiteFacts } from '../../../tools/pages/site-facts.ts';
import { readEdtf } from '../../museum/catalogue/edtf-oracle.ts';
import { root } from '../../root.ts';
import { collectionShape, pictureShape, sceneShape } from './iiif-shapes.ts';
import { readTable } from './read-csv.ts';
import { dataPackageCheck, faultsOf, linkedArtChecks, schemaCheck } from './schema-check.ts';

const site = 'https://museum.example/house/';
let facts: ExportFacts;
let files: Map<string, string>;
let linkedArt: ReturnType<typeof linkedArtChecks>;

function pack(from: ExportFacts): Map<string, string> {
  return new Map(
    [...packTables(from), ...packLinkedArt(from), ...packIiif(from)].map(({ name, content }) => [
      name,
      String(content),
    ]),
  );
}

beforeAll(() => {
  facts = gatherExportFacts(readSiteFacts(root, site));
  files = pack(facts);
  linkedArt = linkedArtChecks();
});

const text = (name: string): string => {
  const content = files.get(name);
  if (content === undefined) throw new Error(`there is no ${name}`);
  return content;
};
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what a file holds is said where it is read
const json = <T>(name: string): T => JSON.parse(text(name)) as T;

/** What a cell of a table holds, as the data have it. */
const cellOf = (value: string | number | boolean | readonly string[] | null | undefined): string =>
  Array.isArray(value) ? value.join(' | ') : String(value ?? '');

/** A gift whose every text is what somebody hostile would write. */
const hostileTexts = [
  '=HYPERLINK("https://evil.example","x")',
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  'quote " comma , line\r\nend',
  '\u202Egnirts\u202C 국제 \u0000 \uD83D\uDE00',
];
function hostile(gift: ExportedGift, said: string): ExportedGift {
  const file = {
    ...gift.file,
    title: { en: said, ko: said },
    originalTitle: { text: said, language: null },
    what: said,
    description: { en: said },
    giver: { ...gift.file.giver, name: said, role: said },
    occasion: said,
    materials: [said.replaceAll('|', '')],
    dimensions: said,
    displayed: said,
    disputes: said,
    claims: gift.file.claims.map((claim) => ({ ...claim, says: said })),
  };
  return { ...gift, file };
}

describe('the exports as a whole', () => {
  it('hold every gift in every form, and nothing that is no gift', () => {
    const ids = facts.gifts.map(({ file }) => file.id);
    expect(ids.length).toBeGreaterThan(450);
    expect([...files.keys()].sort()).toEqual(
      [
        exportPaths.gifts,
        exportPaths.claims,
        exportPaths.sources,
        exportPaths.countries,
        exportPaths.rooms,
        exportPaths.totals,
        exportPaths.corrections,
        exportPaths.resolutions,
        exportPaths.dictionary,
        exportPaths.database,
        exportPaths.citation,
        exportPaths.json,
        exportPaths.schema,
        exportPaths.dataPackage,
        exportPaths.pictures,
        exportPaths.scenes,
        exportPaths.exhibition,
        ...['kim-il-sung', 'kim-jong-il', 'kim-jong-un'].map(exportPaths.person),
        ...ids.flatMap((id) => [exportPaths.linkedArt(id), exportPaths.scene(id), exportPaths.picture(id)]),
      ].sort(),
    );
  });

  it('lie under former ids, too', () => {
    const gift = facts.gifts[0] as ExportedGift;
    const moved = pack({ ...facts, gifts: [{ ...gift, file: { ...gift.file, aliases: ['older-id'] } }] });
    for (const path of [exportPaths.linkedArt, exportPaths.scene, exportPaths.picture])
      expect(moved.get(path('older-id'))).toBe(moved.get(path(gift.file.id)));
  });

  it('leave out what must be absolute where the site does not know its address, and no table', () => {
    const homeless = pack({ ...facts, site: null });
    expect([...homeless.keys()].sort()).toEqual(
      [...files.keys()].filter((name) => name.startsWith('open-data/')).sort(),
    );
    expect(readTable(homeless.get(exportPaths.gifts) ?? '')[0]?.['page']).toMatch(
      /^gifts\/[a-z0-9-]+\.html$/,
    );
  });

  it('are loaded by nobody who walks: no source of the tour names them', () => {
    const folders = [...new Set([...files.keys()].map((name) => name.split('/')[0] as string))];
    expect(folders.sort()).toEqual(['iiif', 'linked-art', 'open-data']);
    const sources = readdirSync(`${root}src`, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(sources.length).toBeGreaterThan(300);
    for (const { parentPath, name } of sources)
      expect(readFileSync(`${parentPath}/${name}`, 'utf8'), name).not.toMatch(
        /\b(?:iiif|linked-art|open-data)\//,
      );
  });

  it('are the same from the same data', () => {
    const some = { ...facts, gifts: facts.gifts.slice(0, 20) };
    expect(pack(some)).toEqual(pack(some));
  });

  it('carry what somebody hostile writes as a text and nothing else', () => {
    const gifts = hostileTexts.map((said, at) => hostile(facts.gifts[at] as ExportedGift, said));
    const packed = pack({ ...facts, gifts });
    const rows = readTable(packed.get(exportPaths.gifts) ?? '');
    const claims = readTable(packed.get(exportPaths.claims) ?? '');
    expect(packed.get(exportPaths.gifts)).not.toMatch(/(?:^|,|\n)"?[=@+]/);
    for (const [at, said] of hostileTexts.entries()) {
      const { file } = gifts[at] as ExportedGift;
      expect(rows[at]).toMatchObject({
        title_en: said,
        title_ko: said,
        what: said,
        giver: said,
        disputes: said,
      });
      expect(claims.filter(({ gift }) => gift === file.id).map(({ says }) => says)).toEqual(
        file.claims.map(() => said),
      );
      const { object } = linkedArt;
      const record = JSON.parse(packed.get(exportPaths.linkedArt(file.id)) ?? '') as { _label: string };
      expect(record._label).toBe(said);
      expect(object(record) ? [] : faultsOf(object), said).toEqual([]);
      for (const [path, shape] of [
        [exportPaths.picture, pictureShape],
        [exportPaths.scene, sceneShape],
      ] as const)
        expect(shape.safeParse(JSON.parse(packed.get(path(file.id)) ?? '')).error, said).toBeUndefined();
    }
  });
});

describe('gifts.csv', () => {
  it('read back is what the data have, cell by cell', () => {
    const rows = readTable(text(exportPaths.gifts));
    expect(rows).toHaveLength(facts.gifts.length);
    for (const [at, { file, model, room }] of facts.gifts.entries()) {
      expect(rows[at], file.id).toMatchObject(
        Object.fromEntries(
          Object.entries({
            id: file.id,
            accession: file.accession,
            aliases: file.aliases,
            title_en: file.title['en'],
            title_ko: file.title['ko'],
            original_title: file.originalTitle?.text,
            original_title_language: file.originalTitle?.language,
            what: file.what,
            description_en: file.description['en'],
            giver: file.giver.name,
            giver_role: file.giver.role,
            giver_kind: file.giver.kind,
            giver_rank: file.rank.value,
            giver_rank_reason: file.rank.reason,
            country: file.country,
            country_label: file.countryLabel,
            country_modern: file.countryModern,
            recipient: file.recipient,
            recipient_presumed: file.recipientPresumed,
            direction: file.direction,
            date_edtf: file.date,
            occasion: file.occasion,
            materials: file.materials,
            dimensions: file.dimensions,
            displayed: file.displayed,
            whereabouts: file.whereabouts.value,
            whereabouts_reason: file.whereabouts.reason,
            is_living_animal: file.isLivingAnimal,
            sanctions_note: file.sanctions?.note,
            sanctions_resolutions: file.sanctions?.resolutions,
            sanctions_sources: file.sanctions?.sources,
            disputes: file.disputes,
            confidence: file.confidence,
            possibly_same: file.possiblySame,
            claims: file.claims.length,
            room,
            model_grade: model.grade,
            model_basis: model.basis,
            model_width_m: model.size[0],
            model_height_m: model.size[1],
            model_depth_m: model.size[2],
            model_size_basis: model.sizeBasis,
            page: `${site}gifts/${file.id}.html`,
            picture: `${site}posters/exhibit/${file.id}-1280.jpg`,
            model: `${site}open-data/models/${file.id}.glb`,
          }).map(([name, value]) => [name, cellOf(value)]),
        ),
      );
    }
  });

  it('gives the first and last day that each date allows', () => {
    const dated = readTable(text(exportPaths.gifts)).filter(({ date_edtf: date }) => date !== '');
    expect(dated.length).toBeGreaterThan(200);
    for (const { date_edtf: date = '', date_first: first, date_last: last } of dated) {
      const told = readEdtf(date);
      expect([first, last], date).toEqual([told?.first, told?.last].map((day) => day && formatDay(day)));
    }
  });
});

describe('claims.csv and sources.csv', () => {
  it('hold every claim of every gift, with its source', () => {
    const rows = readTable(text(exportPaths.claims));
    const sources = new Map(readTable(text(exportPaths.sources)).map((row) => [row['id'], row]));
    expect(sources.size).toBe(facts.sources.size);
    expect(rows.map(({ gift, number, field, says, source }) => [gift, number, field, says, source])).toEqual(
      facts.gifts.flatMap(({ file }) =>
        file.claims.map(({ field, says, source }, at) => [file.id, String(at + 1), field, says, source]),
      ),
    );
    for (const { gift, source, source_url: url } of rows) {
      expect(sources.get(source)?.['url'], gift).toBe(url);
      expect(facts.sources.get(source ?? '')?.url, gift).toBe(url);
    }
  });

  it('read back, sources are what the data have', () => {
    expect(readTable(text(exportPaths.sources))).toEqual(
      [...facts.sources.values()].map((source) => ({
        id: source.id,
        title: cellOf(source.title),
        publisher: cellOf(source.publisher),
        url: source.url,
        published: cellOf(source.published),
        kind: cellOf(source.kind),
        language: cellOf(source.language),
        reliability: cellOf(source.reliability),
        note: cellOf(source.note),
        is_state_site: String(source.isStateSite),
        read_in_part: String(source.readInPart),
      })),
    );
  });
});

describe('gifts.json', () => {
  it('is what its schema says, and a schema that lets nothing else through', () => {
    const check = schemaCheck(json<object>(exportPaths.schema));
    const dataset = json<{ gifts: Record<string, unknown>[] }>(exportPaths.json);
    expect(check(dataset) ? [] : faultsOf(check)).toEqual([]);
    const [first] = dataset.gifts;
    for (const broken of [
      { ...first, surprise: 1 },
      { ...first, confidence: 'certain' },
      { ...first, claims: [] },
      { ...first, date: 2023 },
    ])
      expect(check({ ...dataset, gifts: [broken] })).toBe(false);
  });

  it('holds everything of every gift file, and every source', () => {
    const { gifts, sources } = json<{ gifts: { id: string }[]; sources: Record<string, object> }>(
      exportPaths.json,
    );
    expect(gifts).toHaveLength(facts.gifts.length);
    for (const [at, { file }] of facts.gifts.entries()) {
      const { $schema: _schema, ...gift } = file;
      expect(gifts[at]).toMatchObject(gift);
    }
    for (const [id, { $schema: _schema, ...source }] of facts.sources) expect(sources[id]).toEqual(source);
  });
});

describe('datapackage.json', () => {
  interface Package {
    resources: {
      name: string;
      path: string;
      bytes: number;
      hash: string;
      schema?: {
        fields: {
          name: string;
          type: string;
          description: string;
          constraints?: { required?: boolean; enum?: string[] };
        }[];
        primaryKey: string[];
      };
    }[];
  }

  it('is a Data Package 2.0', () => {
    const check = dataPackageCheck();
    const descriptor = json<Package>(exportPaths.dataPackage);
    expect(check(descriptor) ? [] : faultsOf(check)).toEqual([]);
    expect(check({ ...descriptor, resources: [] })).toBe(false);
  });

  it('describes each table as it is: file, columns, types, keys', () => {
    const { resources } = json<Package>(exportPaths.dataPackage);
    expect(resources.map(({ path }) => path)).toEqual([
      'sources.csv',
      'countries.csv',
      'rooms.csv',
      'resolutions.csv',
      'gifts.csv',
      'claims.csv',
      'totals.csv',
      'corrections.csv',
      'gifts.json',
    ]);
    for (const { path, bytes, hash, schema } of resources) {
      const content = text(`open-data/${path}`);
      expect(Buffer.byteLength(content), path).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(content).digest('hex')}`, path).toBe(hash);
      if (!schema) continue;
      const rows = readTable(content);
      expect(Object.keys(rows[0] ?? {}), path).toEqual(schema.fields.map(({ name }) => name));
      const keys = rows.map((row) => schema.primaryKey.map((name) => row[name]).join(' '));
      expect(new Set(keys).size, path).toBe(rows.length);
      for (const { name, type, description, constraints } of schema.fields) {
        expect(description, name).toMatch(/\.$|”\.$/);
        const cells = rows.map((row) => row[name] as string);
        if (constraints?.required === true)
          expect(
            cells.filter((cell) => cell === ''),
            name,
          ).toEqual([]);
        const filled = cells.filter((cell) => cell !== '');
        expect(filled.length, name).toBeGreaterThanOrEqual(name === 'aliases' ? 0 : 1);
        if (constraints?.enum)
          expect(constraints.enum, name).toEqual(expect.arrayContaining([...new Set(filled)]));
        const form = {
          integer: /^\d+$/,
          number: /^\d+(\.\d+)?$/,
          boolean: /^(true|false)$/,
          date: /^\d{4}-\d\d-\d\d$/,
        };
        for (const cell of type === 'string' ? [] : filled)
          expect(cell, name).toMatch(form[type as keyof typeof form]);
      }
    }
  });
});

interface LinkedArt {
  id: string;
  classified_as?: { id: string }[];
  referred_to_by: { _label?: string; content: string; referred_to_by?: { content: string }[] }[];
  made_of?: { id: string }[];
  dimension?: { value: number; unit: { _label: string } }[];
  current_location?: { id: string };
  current_owner?: unknown;
  produced_by?: unknown;
  subject_of: { identified_by?: { content: string }[] }[];
  changed_ownership_through: [
    {
      timespan?: { begin_of_the_begin: string; end_of_the_end: string };
      carried_out_by?: { id: string; type: string; _label: string }[];
      transferred_title_from?: object[];
      transferred_title_to?: { id: string; _label: string }[];
    },
  ];
}

describe('Linked Art', () => {
  const records = (): [ExportedGift, LinkedArt][] =>
    facts.gifts.map((gift) => [gift, json<LinkedArt>(exportPaths.linkedArt(gift.file.id))]);

  it('is what the schemas of Linked Art say', () => {
    const { object, person, place } = linkedArt;
    for (const [{ file }, record] of records())
      expect(object(record) ? [] : faultsOf(object), file.id).toEqual([]);
    for (const id of ['kim-il-sung', 'kim-jong-il', 'kim-jong-un'])
      expect(person(json(exportPaths.person(id))) ? [] : faultsOf(person), id).toEqual([]);
    expect(place(json(exportPaths.exhibition)) ? [] : faultsOf(place)).toEqual([]);
    expect(object({ ...records()[0]?.[1], made_of: ['gold'] })).toBe(false);
  });

  it('has an address of this site for every record, where the record is', () => {
    for (const [name, content] of files)
      if (name.startsWith('linked-art/'))
        expect((JSON.parse(content) as { id: string }).id).toBe(`${site}${name}`);
  });

  it('says every claim with its source, and names each source once more', () => {
    for (const [{ file }, { referred_to_by: statements, subject_of: texts }] of records()) {
      const told = statements.filter(({ _label: label }) => label?.startsWith('Claim: ') === true);
      expect(
        told.map(({ content }) => content),
        file.id,
      ).toEqual(file.claims.map(({ says }) => says));
      const named = texts.flatMap(({ identified_by: names = [] }) => names.map(({ content }) => content));
      for (const [at, { source, field }] of file.claims.entries()) {
        expect(told[at]?._label).toBe(`Claim: ${field}`);
        const cited = told[at]?.referred_to_by?.map(({ content }) => content);
        expect(cited, file.id).toHaveLength(1);
        expect(cited?.[0]).toContain(`[${source}]`);
        expect(cited?.[0]).toContain(facts.sources.get(source)?.url);
        expect(named, file.id).toContain(source);
      }
    }
  });

  it('bounds its time spans by the first and the last second that a date allows', () => {
    let dated = 0;
    for (const [
      { file },
      {
        changed_ownership_through: [gift],
      },
    ] of records()) {
      if (file.date === null) {
        expect(gift.timespan, file.id).toBeUndefined();
        continue;
      }
      const told = readEdtf(file.date);
      expect(gift.timespan, file.id).toMatchObject({
        begin_of_the_begin: `${told && formatDay(told.first)}T00:00:00Z`,
        end_of_the_end: `${told && formatDay(told.last)}T23:59:59Z`,
      });
      dated++;
    }
    expect(dated).toBeGreaterThan(200);
  });

  it('places in the exhibition what was seen or reported there, and nothing else; of makers and owners it says nothing', () => {
    for (const [{ file }, record] of records()) {
      const stands = ['seen', 'reported'].includes(file.whereabouts.value);
      expect(record.current_location?.id, file.id).toBe(
        stands ? `${site}${exportPaths.exhibition}` : undefined,
      );
      expect(record.current_owner, file.id).toBeUndefined();
      expect(record.produced_by, file.id).toBeUndefined();
      const whereabouts = record.referred_to_by.filter(({ _label: label }) => label === 'Whereabouts');
      expect(
        whereabouts.map(({ content }) => content.endsWith(file.whereabouts.reason)),
        file.id,
      ).toEqual([true]);
    }
  });

  it('names givers and recipients that the record names, and no others', () => {
    for (const [
      { file },
      {
        changed_ownership_through: [gift],
      },
    ] of records()) {
      const told = file.giver.name ?? file.giver.role;
      expect(gift.carried_out_by?.length ?? 0, file.id).toBe(told === null ? 0 : 1);
      if (told !== null) expect(gift.carried_out_by?.[0]?._label, file.id).toContain(told);
      expect(gift.transferred_title_from, file.id).toEqual(gift.carried_out_by);
      expect(gift.transferred_title_to?.length ?? 0, file.id).toBe(file.recipient === null ? 0 : 1);
    }
    const byId = new Map(
      records().map(([{ file }, record]) => [file.id, record.changed_ownership_through[0]]),
    );
    expect(byId.get('putin-rifle-2023')).toMatchObject({
      carried_out_by: [
        { type: 'Person', id: `${site}linked-art/putin-rifle-2023.json#giver`, _label: 'Vladimir Putin' },
      ],
      transferred_title_to: [{ id: `${site}linked-art/person/kim-jong-un.json` }],
    });
    // What a leader gave is found by the leader's own record.
    expect(byId.get('kim-rifle-to-putin-2023')).toMatchObject({
      carried_out_by: [{ id: `${site}linked-art/person/kim-jong-un.json` }],
      transferred_title_to: [{ type: 'Person', _label: 'Vladimir Putin' }],
    });
  });

  it('uses the thesaurus only for what records say in its own words', () => {
    const all = records();
    const count = (of: (record: LinkedArt) => unknown[] | undefined): number =>
      all.filter(([, record]) => (of(record)?.length ?? 0) > 0).length;
    expect(count(({ made_of: materials }) => materials)).toBeGreaterThan(100);
    expect(count(({ classified_as: types }) => types)).toBeGreaterThan(80);
    expect(count(({ dimension }) => dimension)).toBeGreaterThan(20);
    const terms = new Set(
      [...files].flatMap(([name, content]) =>
        name.startsWith('linked-art/') ? (content.match(/"http:\/\/vocab[^"]*"/g) ?? []) : [],
      ),
    );
    for (const term of terms) expect(term).toMatch(/^"http:\/\/vocab\.getty\.edu\/aat\/300\d{6}"$/);
  });
});

describe('lengths in Linked Art', () => {
  it('are read where a source states nothing but lengths of the whole', () => {
    expect(readDimensions('38.6 cm wide, 31.6 cm high')).toMatchObject([
      {
        value: 38.6,
        _label: '38.6 cm wide',
        classified_as: [{ _label: 'Width' }],
        unit: { _label: 'centimeters' },
      },
      { value: 31.6, classified_as: [{ _label: 'Height' }] },
    ]);
  });

  it.each([
    'about 1 m tall',
    '50 cm long, 20 cm high; 7 kg',
    'each 14 cm high',
    'life-size',
    'king 56 cm high',
  ])('are not read from %j', (stated) => expect(readDimensions(stated)).toEqual([]));
});

describe('IIIF', () => {
  interface Manifest {
    metadata: { label: { en: string[] }; value: Record<string, string[]> }[];
    summary: { en: [string] };
    requiredStatement: { value: { en: [string] } };
    items: [
      {
        id: string;
        width: number;
        height: number;
        items: [{ items: [{ body: { id: string; width: number }; target: unknown }] }];
      },
    ];
  }

  it('has a picture and a scene of every gift, of the shape that its versions ask for', () => {
    for (const { file } of facts.gifts) {
      expect(pictureShape.safeParse(json(exportPaths.picture(file.id))).error, file.id).toBeUndefined();
      expect(sceneShape.safeParse(json(exportPaths.scene(file.id))).error, file.id).toBeUndefined();
    }
    expect(collectionShape(3).safeParse(json(exportPaths.pictures)).error).toBeUndefined();
    expect(collectionShape(4).safeParse(json(exportPaths.scenes)).error).toBeUndefined();
    for (const [path, of] of [
      [exportPaths.pictures, exportPaths.picture],
      [exportPaths.scenes, exportPaths.scene],
    ] as const)
      expect(json<{ items: { id: string }[] }>(path).items.map(({ id }) => id)).toEqual(
        facts.gifts.map(({ file }) => `${site}${of(file.id)}`),
      );
  });

  it('says in every scene that the format is a draft, and in everything that it is a reconstruction and how sure', () => {
    for (const { file, model } of facts.gifts) {
      const scene = json<Manifest>(exportPaths.scene(file.id));
      const picture = json<Manifest>(exportPaths.picture(file.id));
      expect(scene.metadata[0]?.value['en']?.[0], file.id).toMatch(/^Draft format/);
      for (const { summary, requiredStatement: statement } of [scene, picture]) {
        expect(summary.en[0], file.id).toMatch(/A reconstruction, not a scan/);
        expect(statement.value.en[0], file.id).toMatch(/CC BY 4\.0\. A reconstruction/);
        expect(summary.en[0].includes('artist’s impression'), file.id).toBe(
          model.grade === 'artists-impression',
        );
      }
    }
    expect(text(exportPaths.scenes)).toContain('Draft format');
  });

  it('names every source of every claim', () => {
    for (const { file } of facts.gifts)
      for (const path of [exportPaths.scene, exportPaths.picture]) {
        const listed = json<Manifest>(path(file.id)).metadata.find(({ label }) => label.en[0] === 'Sources');
        expect([...(listed?.value['none'] ?? [])].sort(), file.id).toEqual(
          [...new Set(file.claims.map(({ source }) => source))]
            .map((id) => facts.sources.get(id)?.url ?? id)
            .sort(),
        );
      }
  });

  it('gives no address to two things in one file, and points its annotations at their own container', () => {
    for (const { file } of facts.gifts)
      for (const path of [exportPaths.scene, exportPaths.picture]) {
        const {
          items: [container],
        } = json<Manifest>(path(file.id));
        const [
          {
            items: [annotation],
          },
        ] = container.items;
        const target = annotation.target as string | { id: string };
        expect(typeof target === 'string' ? target : target.id).toBe(container.id);
        const ids = listIds(json(path(file.id)));
        expect(ids.length, file.id).toBe(new Set(ids).size);
      }
  });

  it('states the true size of every picture, and a model that is there', async () => {
    for (const [at, { file }] of facts.gifts.entries()) {
      const {
        items: [scene],
      } = json<Manifest>(exportPaths.scene(file.id));
      expect(scene.items[0].items[0].body.id).toBe(`${site}${exportPaths.model(file.id)}`);
      expect(existsSync(`${root}models/built/${file.id}.glb`), file.id).toBe(true);
      // Every sixth is opened; all are drawn in one size.
      if (at % 6 > 0) continue;
      const {
        items: [canvas],
      } = json<Manifest>(exportPaths.picture(file.id));
      const { width, height } = await sharp(`${root}models/posters/exhibit/${file.id}-1280.jpg`).metadata();
      expect([canvas.width, canvas.height], file.id).toEqual([width, height]);
    }
  });
});

/** Every `id` of a file but those that point at something else in it. */
function listIds(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(listIds);
  if (node === null || typeof node !== 'object') return [];
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
    name === 'id' ? [String(value)] : name === 'target' ? [] : listIds(value),
  );
}

function formatDay(day: readonly [number, number, number]): string {
  return day.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}
