import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CuratedFacts } from './curated-facts.ts';
import type { CuratedMuseumFiles } from './curated-museum-files.ts';
import { saveRequest } from './save-request.ts';

/** Bytes of the largest request: every label of a large museum at once. */
const mostBytes = 16 * 2 ** 20;

/** What the requests of a curator's page are answered from. */
export interface CuratorSource {
  readonly files: CuratedMuseumFiles;
  readonly facts: CuratedFacts;
  /** Told to the page alone: a page of another site cannot read it, and what lacks it is refused. */
  readonly token: string;
}

/**
 * Answers `/curate/…`: `GET facts`, `GET record?gift=`, `GET files?path=`, `POST save`, `POST check` (as `save`, but nothing is written).
 *
 * @returns false for all other requests
 */
export async function answerCurator(
  { files, facts, token }: CuratorSource,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (!url.pathname.startsWith('/curate/')) return false;
  const say = (status: number, body: unknown): true => {
    response.statusCode = status;
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify(body));
    return true;
  };
  if (request.headers['x-curate-token'] !== token)
    return say(403, { error: 'This page is not the one the curator opened: load it again.' });
  const asked = `${request.method} ${url.pathname.slice('/curate/'.length)}`;
  try {
    switch (asked) {
      case 'GET facts':
        return say(200, facts.facts());
      case 'GET record': {
        const gift = url.searchParams.get('gift') ?? '';
        return say(200, facts.record(gift));
      }
      case 'GET files': {
        const path = url.searchParams.get('path') ?? '';
        const file = files.read(path);
        return file ? say(200, file) : say(400, { error: `${path} is no file a curator may read` });
      }
      case 'POST save':
      case 'POST check': {
        const text = await readBody(request);
        if (text === null) return say(413, { error: `more than ${mostBytes} bytes at once` });
        const body = saveRequest.safeParse(parse(text));
        if (!body.success)
          return say(400, {
            error: body.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
          });
        const answer = await files.save(body.data, asked === 'POST check');
        if (asked === 'POST save') facts.forget();
        return say(answer.status, answer.body);
      }
      default:
        return say(404, { error: `nothing is asked by ${asked}` });
    }
  } catch (error) {
    return say(500, { error: error instanceof Error ? error.message : String(error) });
  }
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
