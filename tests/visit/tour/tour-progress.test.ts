import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginTour,
  followTour,
  type TourEvent,
  type TourLengths,
  type TourProgress,
} from '../../../src/visit/tour/tour-progress.ts';

const anyLengths: fc.Arbitrary<TourLengths> = fc.array(
  fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 }),
  { minLength: 1, maxLength: 8 },
);
const by = fc.constantFrom(1 as const, -1 as const);
const seconds = fc.oneof(fc.double({ min: 0, max: 200, noNaN: true }), fc.constantFrom(NaN, -3, Infinity));
const anyEvent: fc.Arbitrary<TourEvent> = fc.oneof(
  fc.constantFrom<TourEvent>(
    { kind: 'play' },
    { kind: 'pause' },
    { kind: 'arrive' },
    { kind: 'leave' },
    { kind: 'said' },
  ),
  fc.record({ kind: fc.constant('pass' as const), seconds }),
  fc.record({ kind: fc.constant('step' as const), by }),
  fc.record({ kind: fc.constant('skip' as const), by }),
  fc.record({
    kind: fc.constant('turnTo' as const),
    stop: fc.oneof(fc.integer({ min: -3, max: 12 }), fc.constantFrom(NaN, 1.5)),
  }),
);

const run = (lengths: TourLengths, events: readonly TourEvent[], start = beginTour(lengths)): TourProgress =>
  events.reduce((progress, event) => followTour(progress, event, lengths), start);

/** Where one is in the tour, as one number: later is more. */
const rank = ({ stop, sentence, isOver }: TourProgress): number => stop * 100 + sentence + (isOver ? 0.5 : 0);

function expectSound(progress: TourProgress, lengths: TourLengths): void {
  const { stop, sentence, elapsed, isPlaying, at, isOver } = progress;
  expect(Number.isInteger(stop) && stop >= 0 && stop < lengths.length).toBe(true);
  const count = lengths[stop]?.length ?? 0;
  expect(Number.isInteger(sentence) && sentence >= 0 && sentence < count).toBe(true);
  expect(elapsed).toBeGreaterThanOrEqual(0);
  expect(elapsed).toBeLessThan(lengths[stop]?.[sentence] ?? 0);
  if (isPlaying) expect(at).not.toBe('elsewhere');
  if (isOver) {
    expect(isPlaying).toBe(false);
    expect([stop, sentence]).toEqual([lengths.length - 1, count - 1]);
  }
}

describe('progress on a tour', () => {
  it('GT1 stays sound whatever happens', () => {
    fc.assert(
      fc.property(anyLengths, fc.array(anyEvent, { maxLength: 60 }), (lengths, events) => {
        let progress = beginTour(lengths);
        expectSound(progress, lengths);
        for (const event of events) {
          progress = followTour(progress, event, lengths);
          expectSound(progress, lengths);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('GT2 says every sentence of every stop once, in order, to who only follows', () => {
    fc.assert(
      fc.property(anyLengths, fc.boolean(), (lengths, isSpoken) => {
        const heard: string[] = [];
        let progress = run(lengths, [{ kind: 'play' }]);
        for (let turn = 0; turn < 200 && !progress.isOver; turn++) {
          if (progress.at === 'way') progress = followTour(progress, { kind: 'arrive' }, lengths);
          else {
            heard.push(`${progress.stop}/${progress.sentence}`);
            const length = lengths[progress.stop]?.[progress.sentence] ?? 0;
            const event: TourEvent = isSpoken ? { kind: 'said' } : { kind: 'pass', seconds: length };
            progress = followTour(progress, event, lengths);
          }
        }
        expect(progress.isOver).toBe(true);
        expect(heard).toEqual(
          lengths.flatMap((row, stop) => row.map((_, sentence) => `${stop}/${sentence}`)),
        );
      }),
    );
  });

  it('GT2 reaches every stop by skipping from anywhere', () => {
    fc.assert(
      fc.property(anyLengths, fc.array(anyEvent, { maxLength: 30 }), (lengths, events) => {
        let progress = run(lengths, [...events, { kind: 'turnTo', stop: 0 }]);
        const reached = [progress.stop];
        while (!progress.isOver) {
          progress = followTour(progress, { kind: 'skip', by: 1 }, lengths);
          if (!progress.isOver) reached.push(progress.stop);
        }
        expect(reached).toEqual(lengths.map((_, stop) => stop));
        for (let turn = 0; turn < 2 * lengths.length; turn++)
          progress = followTour(progress, { kind: 'skip', by: -1 }, lengths);
        expect([progress.stop, progress.sentence]).toEqual([0, 0]);
      }),
    );
  });

  it('GT3 comes back to the same sentence, and the same moment of it, after a pause or a way of one’s own', () => {
    const idle = fc.constantFrom<TourEvent>(
      { kind: 'pause' },
      { kind: 'leave' },
      { kind: 'said' },
      { kind: 'arrive' },
      { kind: 'pass', seconds: 90 },
    );
    fc.assert(
      fc.property(
        anyLengths,
        fc.array(anyEvent, { maxLength: 40 }),
        fc.constantFrom<TourEvent>({ kind: 'pause' }, { kind: 'leave' }),
        fc.array(idle, { maxLength: 10 }),
        (lengths, events, stops, meanwhile) => {
          const before = run(lengths, [...events, stops]);
          fc.pre(!before.isOver);
          const after = run(lengths, [...meanwhile, { kind: 'play' }, { kind: 'arrive' }], before);
          expect(after).toMatchObject({
            stop: before.stop,
            sentence: before.sentence,
            elapsed: before.elapsed,
            isPlaying: true,
            at: 'stop',
          });
        },
      ),
    );
  });

  it('GT1 takes nobody on while they are on the way, paused or elsewhere', () => {
    fc.assert(
      fc.property(anyLengths, fc.array(anyEvent, { maxLength: 40 }), seconds, (lengths, events, time) => {
        const before = run(lengths, events);
        fc.pre(!before.isPlaying || before.at !== 'stop');
        expect(followTour(before, { kind: 'pass', seconds: time }, lengths)).toBe(before);
        expect(followTour(before, { kind: 'said' }, lengths)).toBe(before);
      }),
    );
  });

  it('passes time in pieces as in one', () => {
    fc.assert(
      fc.property(
        anyLengths,
        fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }),
        (lengths, pieces) => {
          const start = run(lengths, [{ kind: 'play' }, { kind: 'arrive' }]);
          const inPieces = run(
            lengths,
            pieces.map((piece) => ({ kind: 'pass', seconds: piece })),
            start,
          );
          const sum = pieces.reduce((total, piece) => total + piece, 0);
          expect(inPieces).toEqual(followTour(start, { kind: 'pass', seconds: sum }, lengths));
        },
      ),
    );
  });

  it('goes on or back by one with each step, and never past the ends', () => {
    fc.assert(
      fc.property(anyLengths, fc.array(anyEvent, { maxLength: 40 }), by, (lengths, events, way) => {
        const before = run(lengths, events);
        const after = followTour(before, { kind: 'step', by: way }, lengths);
        const ranks = lengths.flatMap((row, stop) => row.map((_, sentence) => stop * 100 + sentence));
        const last = (ranks.at(-1) ?? 0) + 0.5;
        const all = [...ranks, last];
        const index = all.indexOf(rank(before)) + way;
        expect(rank(after)).toBe(all[Math.max(0, Math.min(all.length - 1, index))]);
      }),
    );
  });

  it('leaves who paused in peace while they read on at a stop', () => {
    const lengths = [[3, 3], [3]];
    const paused = run(lengths, [{ kind: 'play' }, { kind: 'arrive' }, { kind: 'pause' }]);
    const read = followTour(paused, { kind: 'step', by: 1 }, lengths);
    expect(read).toMatchObject({ stop: 0, sentence: 1, isPlaying: false, at: 'stop' });
    expect(followTour(read, { kind: 'step', by: 1 }, lengths)).toMatchObject({
      stop: 1,
      sentence: 0,
      isPlaying: true,
      at: 'way',
    });
  });

  it('begins anew after its end', () => {
    const lengths = [[3], [3]];
    const over = run(lengths, [{ kind: 'turnTo', stop: 1 }, { kind: 'arrive' }, { kind: 'said' }]);
    expect(over.isOver).toBe(true);
    expect(followTour(over, { kind: 'play' }, lengths)).toMatchObject({
      stop: 0,
      isPlaying: true,
      at: 'way',
    });
  });
});
