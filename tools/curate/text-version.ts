import { createHash } from 'node:crypto';

/** Tells one content of a file from another; null for a file that is not there. */
export function textVersion(text: string | null): string | null {
  return text === null ? null : createHash('sha256').update(text).digest('hex').slice(0, 16);
}
