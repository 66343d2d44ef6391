import type { PackedLevel } from './pack-level.ts';
import { readPackedLevel } from './read-packed-level.ts';

/** A file to read. */
export interface ReadOrder {
  readonly number: number;
  readonly bytes: ArrayBuffer;
}

/** What became of it: the level, or why it could not be read. */
export type ReadReply =
  | { readonly number: number; readonly level: PackedLevel }
  | { readonly number: number; readonly fault: string };

/** Reads files as they come. @param reply hands over a reply, and the buffers that go with it */
export function answerReads(
  reply: (message: ReadReply, transfer: ArrayBuffer[]) => void,
): (order: ReadOrder) => Promise<void> {
  return async ({ number, bytes }) => {
    try {
      const level = await readPackedLevel(bytes);
      const buffers = [level.vertices.buffer, level.index.buffer];
      reply({ number, level }, buffers as ArrayBuffer[]);
    } catch (error) {
      reply({ number, fault: error instanceof Error ? error.message : String(error) }, []);
    }
  };
}
