/** A text, and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** Bytes looked at to tell an encoding without a mark. */
const sampleBytes = 4096;
/** A Latin text in UTF-16 has a zero in nearly every second byte. */
const leastZeroShare = 0.3;

/**
 * Reads bytes as text: by the mark at their beginning, else as UTF-16 where every second byte is zero, else as UTF-8, and
 * where that cannot be as Windows-1252, in which Western spreadsheets save. Never fails; the mark is left out.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = tellEncoding(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function tellEncoding(bytes: Uint8Array): DecodedText['encoding'] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, sampleBytes);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, sample.length / 2));
  if (odd > leastZeroShare && even < odd / 4) return 'utf-16le';
  if (even > leastZeroShare && odd < even / 4) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
