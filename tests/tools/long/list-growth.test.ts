import { describe, expect, it } from 'vitest';
import { listGrowth } from '../../../tools/long/soak/list-growth.ts';

const held = { heap: 12e6, nodes: 1300, listeners: 330, documents: 1, cardObjects: 404 };

describe('what a page holds', () => {
  it('is flat when nothing is more, or only a little of what comes and goes', () => {
    expect(listGrowth([held], [held])).toEqual([]);
    expect(listGrowth([{ ...held, nodes: 1500 }, held], [{ ...held, nodes: 1490 }])).toEqual([]);
    expect(listGrowth([held], [{ ...held, heap: 12.2e6, nodes: 1310, listeners: 300 }])).toEqual([]);
  });

  it('has grown when one listener or one document is left behind, or more than a hundredth of what is on the card, or two of its memory', () => {
    expect(listGrowth([held], [{ ...held, listeners: 331 }])).toEqual(['listeners went from 330 to 331']);
    expect(listGrowth([held], [{ ...held, cardObjects: 409 }])).toEqual([
      'objects on the card went from 404 to 409',
    ]);
    expect(listGrowth([held], [{ ...held, documents: 2, nodes: 1400, heap: 13e6 }])).toEqual([
      'script memory went from 12.00 to 13.00 MB',
      'nodes went from 1300 to 1400',
      'documents went from 1 to 2',
    ]);
  });
});
