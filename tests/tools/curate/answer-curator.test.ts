import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerCurator } from '../../../tools/curate/answer-curator.ts';
import { CuratedFacts } from '../../../tools/curate/curated-facts.ts';
import { CuratedMuseumFiles } from '../../../tools/curate/curated-museum-files.ts';
import { temporaryMuseum, type TemporaryMuseum } from './temporary-museum.ts';

const token = 'known-to-the-page';
let museum: TemporaryMuseum;
let server: Server;
beforeAll(async () => {
  museum = await temporaryMuseum();
  const source = {
    files: new CuratedMuseumFiles(museum.folder),
    facts: new CuratedFacts(museum.folder),
    token,
  };
  server = createServer((request, response) => {
    void answerCurator(source, request, response).then((isAnswered) => {
      if (!isAnswered) response.writeHead(418).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterAll(() => {
  server.close();
  museum.remove();
});

async function ask(
  path: string,
  options: RequestInit = {},
): Promise<{ readonly status: number; readonly body: unknown }> {
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, {
    ...options,
    headers: { 'X-Curate-Token': token, ...(options.headers as Record<string, string>) },
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
}
const post = (body: unknown): RequestInit => ({
  method: 'POST',
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

describe('the server of a curator', () => {
  it('answers nobody who does not know the page', async () => {
    for (const path of ['/curate/facts', '/curate/files?path=data/museum.json', '/curate/nothing'])
      expect((await ask(path, { headers: { 'X-Curate-Token': 'guessed' } })).status, path).toBe(403);
    expect(
      (await ask('/curate/save', { ...post({ files: [] }), headers: { 'X-Curate-Token': '' } })).status,
    ).toBe(403);
  });

  it('leaves all else to others', async () => {
    expect((await ask('/index.html')).status).toBe(418);
  });

  it('says what is there, and in a sentence what is not', async () => {
    const { body } = await ask('/curate/facts');
    expect(body).toMatchObject({ spoken: ['en'], tours: [], entries: { length: museum.gifts.length } });
    const [id] = museum.gifts;
    expect(await ask(`/curate/record?gift=${id}`)).toMatchObject({ status: 200, body: { entry: { id } } });
    expect(await ask('/curate/record?gift=nobody')).toEqual({ status: 200, body: null });
    expect(await ask('/curate/files?path=package.json')).toEqual({
      status: 400,
      body: { error: 'package.json is no file a curator may read' },
    });
    expect((await ask('/curate/other')).status).toBe(404);
  });

  it('refuses what is no request to save', async () => {
    for (const body of ['{', '[]', { files: [] }, { files: [{ path: 'data/gifts/x.json' }] }])
      expect((await ask('/curate/save', post(body))).status, JSON.stringify(body)).toBe(400);
    expect(
      await ask('/curate/save', post({ files: [{ path: 'data/museum.json', text: '{}', version: null }] })),
    ).toEqual({ status: 400, body: { error: 'data/museum.json is no file a curator may change' } });
  });

  it('tells after a save what the files say then', async () => {
    const id = museum.gifts[0] ?? '';
    const path = `data/gifts/${id}.json`;
    const { body } = await ask(`/curate/files?path=${path}`);
    const { text, version } = body as { readonly text: string; readonly version: string };
    const changed = text.replace(/("title": \{\s*"en": )"[^"]+"/, '$1"A title of one’s own"');
    const trial = await ask('/curate/check', post({ files: [{ path, text: changed, version }] }));
    expect(trial).toMatchObject({ status: 200, body: { texts: { [path]: changed } } });
    expect(await ask(`/curate/files?path=${path}`)).toMatchObject({ body: { text } });
    expect((await ask('/curate/save', post({ files: [{ path, text: changed, version }] }))).status).toBe(200);
    expect(await ask(`/curate/record?gift=${id}`)).toMatchObject({
      body: { entry: { title: { en: 'A title of one’s own' } } },
    });
  });
});
