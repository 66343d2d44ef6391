import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CuratedMuseumFiles } from '../../../tools/curate/curated-museum-files.ts';
import { textVersion } from '../../../tools/curate/text-version.ts';
import { temporaryMuseum, type TemporaryMuseum } from './temporary-museum.ts';

let museum: TemporaryMuseum;
let files: CuratedMuseumFiles;
beforeAll(async () => {
  museum = await temporaryMuseum();
  files = new CuratedMuseumFiles(museum.folder);
});
afterAll(() => museum.remove());

const gift = (at: number): string => museum.gifts[at] ?? '';
const curationOf = (id: string): string => `data/curation/${id}.json`;
const onDisk = (path: string): string | null =>
  existsSync(join(museum.folder, path)) ? readFileSync(join(museum.folder, path), 'utf8') : null;
const decide = (id: string, over: object = {}): string =>
  JSON.stringify({
    $schema: '../schema/curation.schema.json',
    gift: id,
    place: null,
    cloth: 'red',
    light: null,
    ...over,
  });

describe('files a curator changes', () => {
  it('are read with their version; one that is not there is null', () => {
    const path = `data/gifts/${gift(0)}.json`;
    const text = onDisk(path);
    expect(files.read(path)).toEqual({ text, version: textVersion(text) });
    expect(files.read(curationOf(gift(0)))).toEqual({ text: null, version: null });
  });

  it('are none but those of curation, gifts and tours', () => {
    for (const path of [
      'data/museum.json',
      'data/sources/x.json',
      'data/gifts/../museum.json',
      'data/gifts/..%2Fmuseum.json',
      'data/gifts/x.ts',
      'data/gifts/a/b.json',
      '/etc/passwd',
      'data\\gifts\\x.json',
      '',
    ])
      expect(files.read(path), path).toBeNull();
  });

  it('are not those a link leads to', () => {
    const target = join(museum.folder, 'outside.json');
    writeFileSync(target, '{}');
    mkdirSync(join(museum.folder, 'data/tours'), { recursive: true });
    symlinkSync(target, join(museum.folder, 'data/tours/led-away.json'));
    expect(files.read('data/tours/led-away.json')).toBeNull();
    rmSync(join(museum.folder, 'data/tours/led-away.json'));
  });

  it('are written as prettier has them where they are new, and give their new version', async () => {
    const path = curationOf(gift(0));
    const answer = await files.save({ files: [{ path, text: decide(gift(0)), version: null }] });
    const text = onDisk(path);
    expect(answer).toEqual({
      status: 200,
      body: { versions: { [path]: textVersion(text) }, texts: { [path]: text } },
    });
    expect(text).toBe(
      `{\n  "$schema": "../schema/curation.schema.json",\n  "gift": "${gift(0)}",\n  "place": null,\n  "cloth": "red",\n  "light": null\n}\n`,
    );
    expect(files.isOwn(join(museum.folder, path))).toBe(true);
    expect(readdirSync(join(museum.folder, 'data/curation'))).toEqual([`${gift(0)}.json`]);
  });

  it('keep the lines nobody changed where they were laid out otherwise', async () => {
    const path = `data/gifts/${gift(1)}.json`;
    const { text, version } = files.read(path) ?? { text: null, version: null };
    const changed = (text ?? '').replace(/"en": "[^"]+"/, '"en": "Another title"');
    expect(changed).not.toBe(text);
    expect((await files.save({ files: [{ path, text: changed, version }] })).status).toBe(200);
    const before = (text ?? '').split('\n');
    const after = (onDisk(path) ?? '').split('\n');
    expect(after.filter((line, row) => line !== before[row])).toHaveLength(1);
  });

  it('are refused, all of them, when one was changed meanwhile', async () => {
    const [mine, other] = [curationOf(gift(2)), `data/gifts/${gift(2)}.json`];
    const read = files.read(other);
    writeFileSync(join(museum.folder, other), `${read?.text ?? ''}\n`);
    const answer = await files.save({
      files: [
        { path: mine, text: decide(gift(2)), version: null },
        { path: other, text: read?.text ?? '', version: read?.version ?? null },
      ],
    });
    expect(answer).toEqual({ status: 409, body: { changed: [other] } });
    expect(onDisk(mine)).toBeNull();
    expect(files.isOwn(join(museum.folder, other))).toBe(false);
  });

  it('are refused, all of them, when the museum would be at fault, with the line', async () => {
    const good = curationOf(gift(3));
    const bad = curationOf(gift(4));
    const answer = await files.save({
      files: [
        { path: good, text: decide(gift(3)), version: null },
        { path: bad, text: decide(gift(4), { cloth: 'green' }), version: null },
      ],
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ faults: [{ path: bad, line: 5, field: 'cloth', found: '"green"' }] });
    expect(onDisk(good)).toBeNull();
  });

  it.each([
    ['a gift that is not there', 'no-such-gift', {}, 'gift', /data\/gifts/],
    ['nothing decided', null, { cloth: null }, '', /a place, a cloth or a light/],
    ['a place in no room', null, { place: 'attic.shelf.1' }, 'place', /room/],
    ['words for a place', null, { place: 'on the shelf' }, 'place', /address of a place/],
  ])('are refused with %s', async (_, id, over, field, expected) => {
    const name = id ?? gift(5);
    const path = curationOf(name);
    const answer = await files.save({ files: [{ path, text: decide(name, over), version: null }] });
    expect(answer).toMatchObject({ status: 422, body: { faults: [{ path, field }] } });
    expect(JSON.stringify(answer.body)).toMatch(expected);
  });

  it('are refused where two gifts are put in one place, and where a file is called by another gift', async () => {
    const place = 'h1-1-2.plinth-2.1';
    const twice = await files.save({
      files: [5, 6].map((at) => ({
        path: curationOf(gift(at)),
        text: decide(gift(at), { place, cloth: null }),
        version: null,
      })),
    });
    expect(twice).toMatchObject({
      status: 422,
      body: {
        faults: [{ field: 'place', expected: expect.stringContaining('a place of its own') as string }],
      },
    });
    const other = await files.save({
      files: [{ path: curationOf(gift(5)), text: decide(gift(6)), version: null }],
    });
    expect(other).toMatchObject({
      status: 422,
      body: { faults: [{ field: 'gift', found: `"${gift(6)}"` }] },
    });
  });

  it('are tried without being written', async () => {
    const path = curationOf(gift(6));
    const answer = await files.save({ files: [{ path, text: decide(gift(6)), version: null }] }, true);
    expect(answer.status).toBe(200);
    expect(onDisk(path)).toBeNull();
  });

  it('go when nothing is decided any more', async () => {
    const path = curationOf(gift(0));
    const { version } = files.read(path) ?? { version: null };
    const answer = await files.save({ files: [{ path, text: null, version }] });
    expect(answer).toEqual({ status: 200, body: { versions: { [path]: null }, texts: { [path]: null } } });
    expect(onDisk(path)).toBeNull();
    expect(files.isOwn(join(museum.folder, path))).toBe(true);
  });

  it('saved by two at once are saved by one', async () => {
    const path = curationOf(gift(7));
    const answers = await Promise.all(
      (['red', 'blue'] as const).map((cloth) =>
        files.save({ files: [{ path, text: decide(gift(7), { cloth }), version: null }] }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 409]);
    expect(onDisk(path)).toContain('"red"');
  });
});
