import type { ReadOrder, ReadReply } from './model-reader.ts';
import { readPackedLevels } from './read-packed-levels.ts';

// Reads models beside the page: files come in, arrays go out, and nothing is copied on their way out.
async function answer({ number, bytes }: ReadOrder): Promise<void> {
  let reply: ReadReply;
  let transfer: ArrayBufferLike[] = [];
  try {
    const levels = await readPackedLevels(bytes);
    reply = { number, levels };
    transfer = levels.flatMap(({ vertices, index }) => [vertices.buffer, index.buffer]);
  } catch (error) {
    reply = { number, fault: error instanceof Error ? error.message : String(error) };
  }
  postMessage(reply, { transfer: transfer as ArrayBuffer[] });
}
addEventListener('message', ({ data }: MessageEvent<ReadOrder>) => void answer(data));
