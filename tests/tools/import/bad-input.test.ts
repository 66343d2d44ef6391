import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Document, NodeIO } from '@gltf-transform/core';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { listTemplateFaults } from '../../../src/museum/floorplan/list-template-faults.ts';
import { checkFiles } from '../../../tools/data/check-files.ts';
import { museumFiles } from '../../../tools/import/museum-files.ts';
import { makeReport, writeReport } from '../../../tools/import/write-report.ts';
import { openFolder } from './open-collection.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder with these files. */
function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'collection-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const address = 'https://example.org/collection';
const picture = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#806040' } })
    .jpeg()
    .toBuffer();

/** A red block of 1 × 2 × 1 m, moved and turned within its file. */
async function block(): Promise<Uint8Array> {
  const document = new Document();
  const buffer = document.createBuffer();
  const corners = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((at) => [
    at & 1 ? 0.5 : -0.5,
    at & 2 ? 1 : -1,
    at & 4 ? 0.5 : -0.5,
  ]);
  const faces = [
    0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3, 5, 3, 7,
    5,
  ];
  const primitive = document
    .createPrimitive()
    .setAttribute(
      'POSITION',
      document.createAccessor().setType('VEC3').setArray(new Float32Array(corners)).setBuffer(buffer),
    )
    .setIndices(
      document.createAccessor().setType('SCALAR').setArray(new Uint16Array(faces)).setBuffer(buffer),
    )
    .setMaterial(document.createMaterial().setBaseColorFactor([1, 0, 0, 1]).setMetallicFactor(0));
  const node = document
    .createNode()
    .setMesh(document.createMesh().addPrimitive(primitive))
    .setTranslation([7, 3, 0]);
  document.createScene().addChild(node);
  return new NodeIO().writeBinary(document);
}

describe('bad input ends in a sentence, and everything else is imported', () => {
  it('ids that are there twice, rows without a name, addresses that are none', async () => {
    const from = makeFolder({
      'objects.csv':
        'id,title,url\n1,Bowl,https://example.org/1\n1,Vase,https://example.org/2\n3,,https://example.org/3\n4,Cup,javascript:alert(1)\n5,Jug,https://example.org/5\n6,Pot,https://example.org/6\n',
    });
    const { things, leftOut, notes } = await openFolder(from, { address });
    expect(new Set(things.map(({ gift }) => gift.gift.title['en']))).toEqual(
      new Set(['Bowl', 'Cup', 'Jug', 'Pot']),
    );
    expect(leftOut).toEqual([
      { file: 'objects.csv', row: 3, says: 'Its id “1” is that of row 2: the first of them was taken.' },
      { file: 'objects.csv', row: 4, says: expect.stringContaining('neither a title nor a kind') },
    ]);
    expect(notes[0]?.says).toContain('is no address of a page');
  });

  it('titles alone are told apart', async () => {
    const from = makeFolder({ 'objects.csv': 'title,medium\nVase,clay\nVase,glass\n' });
    const { things } = await openFolder(from, { address });
    expect(things.map(({ gift }) => gift.gift.id)).toEqual(['vase', 'vase-2']);
  });

  it('mark-up stays text, in records and in the report', async () => {
    const hostile = '<script>alert(1)</script>&lt;img src=x onerror=y&gt;\u202Edesrever';
    const from = makeFolder({
      'objects.csv': `id,title,description,medium,donor,<b>x\n1,${hostile},${hostile},${hostile},${hostile},${hostile}\n`,
    });
    const result = await openFolder(from, { address, name: '<script>' });
    if (!result.facts) throw new Error('nothing was taken');
    const texts = new Map(
      [...museumFiles(result.facts)].map(([path, content]) => [path, JSON.stringify(content)]),
    );
    expect(checkFiles(texts).faults).toEqual([]);
    expect(
      [...texts].filter(([path, text]) => path.startsWith('data/gifts') && text.includes('<script')),
    ).toEqual([]);
    expect(writeReport(makeReport(result), result.mapping.name)).not.toMatch(/<script|<img/);
  });

  it('pictures: one that is none, one that is not there, one of true size, one called by its id, one of unknown size', async () => {
    const from = makeFolder({
      'objects.csv':
        'id,title,image,size\n1,Broken,broken.jpg,\n2,Missing,https://example.org/img/missing.jpg?x=1,\n3,Sized,pictures/sized.jpg,50 x 100 cm\n4,Called,,20 x 20 cm\n5,Unknown,wide.jpg,\n6,Outside,../../etc/passwd.jpg,\n',
      'broken.jpg': 'no picture',
      'pictures/sized.jpg': await picture(200, 100),
      '4.png': await picture(100, 100),
      'wide.jpg': await picture(300, 100),
    });
    const { things, notes } = await openFolder(from, { address });
    const look = (id: string) => things.find(({ gift }) => gift.gift.id === id)?.look;
    expect(look('1')?.kind).toBe('linen');
    expect(look('2')?.kind).toBe('linen');
    expect(look('3')).toMatchObject({ kind: 'picture', sight: [1, 0.5], isSizeKnown: true });
    expect(look('4')).toMatchObject({ kind: 'picture', sight: [0.2, 0.2] });
    expect(look('5')).toMatchObject({ kind: 'picture', sight: [0.6, 0.2], isSizeKnown: false });
    expect(look('6')?.kind).toBe('linen');
    expect(new Set(notes.map(({ row }) => row))).toEqual(new Set([2, 3, 7]));
  });

  it('what links lead to is not read, nor what is no table', async () => {
    const outside = makeFolder({ 'secret.csv': 'id,title\n9,Secret\n' });
    const from = makeFolder({
      'objects.csv': 'id,title\n1,Bowl\n',
      'old.xls': 'x',
      'page.xml': '<html/>',
      'broken.json': '{"a":',
      'empty.csv': '',
    });
    symlinkSync(join(outside, 'secret.csv'), join(from, 'link.csv'));
    const { things, notes } = await openFolder(from, { address });
    expect(things).toHaveLength(1);
    expect(notes.map(({ file }) => file).sort()).toEqual(['broken.json', 'empty.csv', 'old.xls', 'page.xml']);
  });

  it('a picture too large to be opened', async () => {
    const from = makeFolder({ 'objects.csv': 'id,title,image\n1,Scan,scan.tif\n2,Bowl,\n', 'scan.tif': '' });
    truncateSync(join(from, 'scan.tif'), 300_000_000);
    const { things, notes } = await openFolder(from, { address });
    expect(things).toHaveLength(2);
    expect(notes[0]?.says).toContain('300 MB');
  });

  it('models: one of true size, one too large, one that is none, whose picture hangs instead', async () => {
    const from = makeFolder({
      'objects.csv':
        'id,title,model,image,height (cm)\n1,Statue,statue.glb,,40\n2,Scan,scan.glb,,\n3,Broken,broken.glb,a.jpg,\n4,Missing,none.glb,,\n5,Free,statue.glb,,\n6,Half,half.glb,,\n',
      'statue.glb': await block(),
      'scan.glb': '',
      'half.glb': (await block()).subarray(0, 600),
      'broken.glb': 'no model',
      'a.jpg': await picture(100, 100),
    });
    truncateSync(join(from, 'scan.glb'), 300_000_000);
    const { things, notes } = await openFolder(from, { address });
    const look = (id: string) => things.find(({ gift }) => gift.gift.id === id)?.look;
    expect(look('1')).toMatchObject({ kind: 'model', size: [0.2, 0.4, 0.2], isSizeKnown: true });
    expect(look('2')?.kind).toBe('linen');
    expect(look('3')?.kind).toBe('picture');
    expect(look('4')?.kind).toBe('linen');
    expect(look('5')).toMatchObject({ kind: 'model', size: [1, 2, 1], isSizeKnown: false });
    expect(look('6')?.kind).toBe('linen');
    expect(notes.find(({ row }) => row === 7)?.says).toContain('half.glb cannot be used (it is not whole');
    expect(notes.map(({ says }) => says).join(' ')).toMatch(
      /300 MB.*its picture hangs instead|its picture hangs instead.*300 MB/,
    );
  });

  it('what is larger than any wall or room is left out with its size', async () => {
    const from = makeFolder({
      'objects.csv': 'id,title,image,size\n1,Huge,a.jpg,900 x 900 cm\n2,Bowl,,10 x 10 cm\n',
      'a.jpg': await picture(100, 100),
    });
    const { things, leftOut } = await openFolder(from, { address });
    expect(things).toHaveLength(1);
    expect(leftOut[0]?.says).toContain('more than the walls of this building hold');
  });

  it('a folder with nothing in it', async () => {
    const { facts, notes } = await openFolder(makeFolder({}), { address });
    expect(facts).toBeNull();
    expect(notes[0]?.says).toContain('nothing could be imported');
  });

  it('pictures of all sizes hang within their walls and apart, and everything else stands free', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => {
      const isHung = at % 3 > 0;
      return `${at},Thing ${at},${isHung ? 'a.jpg' : ''},${10 + ((at * 37) % 290)} x ${10 + ((at * 53) % 290)} cm`;
    });
    const from = makeFolder({
      'objects.csv': `id,title,image,size\n${rows.join('\n')}\n`,
      'a.jpg': await picture(100, 100),
    });
    for (const programme of ['small', 'galleries', 'museum'] as const) {
      const { facts, leftOut } = await openFolder(from, { address, programme });
      if (!facts?.building) throw new Error('nothing was taken');
      expect(leftOut).toEqual([]);
      for (const template of facts.building.templates)
        expect(listTemplateFaults(template), template.id).toEqual([]);
    }
  });

  it('pictures alone are records, called by their names', async () => {
    const from = makeFolder({ 'old_mill.jpg': await picture(100, 100) });
    const { things } = await openFolder(from, { address });
    expect(things.map(({ gift, look }) => [gift.gift.title.en, look.kind])).toEqual([
      ['old mill', 'picture'],
    ]);
  });
});

describe('large collections', () => {
  it('what comes after as many records as a museum holds stands under linen', async () => {
    const rows = Array.from(
      { length: 1_000 },
      (_, at) => `${at},Thing ${at},${5 + (at % 30)} x ${4 + (at % 20)} cm`,
    );
    const from = makeFolder({ 'objects.csv': `id,title,size\n${rows.join('\n')}\n` });
    const { facts, leftOut } = await openFolder(from, { address, programme: 'museum' }, null, 900);
    expect(facts?.placed).toHaveLength(900);
    expect(facts?.records).toBe(1_000);
    expect(leftOut).toHaveLength(100);
    expect(leftOut[0]).toEqual({
      file: 'objects.csv',
      row: 902,
      says: 'It comes after the first 900 records, as many as a museum holds.',
    });
  });
});
