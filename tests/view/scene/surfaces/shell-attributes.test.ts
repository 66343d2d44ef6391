import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodeLight,
  lightRange,
  shellAttributes,
} from '../../../../models/building/shell/shell-attributes.ts';

describe('light of a vertex', () => {
  it('comes back from its byte: finely in the dark, within a hundredth of the range where bright', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: lightRange, noNaN: true }), (light) => {
        const byte = encodeLight(light);
        const back = (byte / 255) ** 2 * lightRange;
        expect(Math.abs(back - light)).toBeLessThanOrEqual(0.008 * Math.sqrt(light * lightRange) + 0.0001);
      }),
      { seed: 7 },
    );
  });

  it('is cut at both ends', () => {
    expect(encodeLight(-1)).toBe(0);
    expect(encodeLight(lightRange * 3)).toBe(255);
  });

  it('keeps every attribute aligned to four bytes', () => {
    const bytes = { float32: 4, int8: 1, uint8: 1, uint16: 2 };
    for (const { size, type } of Object.values(shellAttributes)) expect((size * bytes[type]) % 4).toBe(0);
  });
});
