import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingLevels, motions, themes } from '../../../src/embed/vocabulary/vocabulary.ts';
import { readFrameManner } from '../../../src/embed/guest/frame-manner.ts';

describe('how a frame is to behave', () => {
  it('is read from its address, word for word as the element says it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...motions),
        fc.constantFrom(...themes),
        fc.constantFrom(...headingLevels),
        fc.constantFrom('0.1.0', '2', '10.20.3-beta.1'),
        (motion, theme, level, pinned) => {
          const said = new URLSearchParams({
            room: 'main-1-4',
            motion,
            theme,
            'heading-level': level,
            pinned,
          });
          expect(readFrameManner(`?${said}`)).toEqual({
            manner: { host: null, motion, theme, headingLevel: Number(level), pinned },
            problems: [],
          });
        },
      ),
    );
  });

  it('is the usual where nothing is said', () => {
    expect(readFrameManner('').manner).toEqual({
      host: null,
      motion: 'auto',
      theme: 'auto',
      headingLevel: 2,
      pinned: null,
    });
  });

  it('passes over what means nothing, and names it', () => {
    const { manner, problems } = readFrameManner(
      '?motion=fast&theme=pink&heading-level=7&pinned=<b>&motion=full',
    );
    expect(manner).toEqual(readFrameManner('').manner);
    expect(problems).toEqual([
      { name: 'motion', found: 'fast' },
      { name: 'theme', found: 'pink' },
      { name: 'heading-level', found: '7' },
      { name: 'pinned', found: '<b>' },
    ]);
  });

  it('never fails, whatever an address holds, and cuts short what it quotes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        const { problems } = readFrameManner(`?pinned=${encodeURIComponent(text)}&theme=${text}`);
        for (const { found } of problems) expect(found.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
