import type { PackedLevel } from './pack-level.ts';
import { readPackedLevels } from './read-packed-levels.ts';

/** A file to read. */
export interface ReadOrder {
  readonly number: number;
  readonly bytes: ArrayBuffer;
}

/** What became of it: its levels, the finest first, or why it could not be read. */
export type ReadReply =
  | { readonly number: number; readonly levels: readonly PackedLevel[] }
  | { readonly number: number; readonly fault: string };

/** Reads files as they come. @param reply hands over a reply, and the buffers that go with it */
export function answerReads(
  reply: (message: ReadReply, transfer: ArrayBuffer[]) => void,
): (order: ReadOrder) => Promise<void> {
  return async ({ number, bytes }) => {
    try {
      const levels = await readPackedLevels(bytes);
      const buffers = levels.flatMap(({ vertices, index }) => [vertices.buffer, index.buffer]);
      reply({ number, levels }, buffers as ArrayBuffer[]);
    } catch (error) {
      reply({ number, fault: error instanceof Error ? error.message : String(error) }, []);
    }
  };
}
