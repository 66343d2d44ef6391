import * as fc from 'fast-check';
import type { CurationEdit } from '../../src/curation/curation-edit.ts';
import type { StopFile } from '../../src/curation/tour-file.ts';

const anyGift = fc.constantFrom('bowl', 'carpet-1', 'sword');
const anyTour = fc.constantFrom('first', 'second');
const anyStop = fc.constantFrom('a', 'b', 'c', 'd');
const anyText = fc.oneof(fc.constantFrom('', 'A bowl', 'Чаша "1"', '그릇'), fc.string({ maxLength: 12 }));
const anyTexts = fc.record({ en: anyText, ko: anyText });
const anySource = fc.constantFrom('times-1998', 'guide-2004', 'un-1');

export const anyStopFile: fc.Arbitrary<StopFile> = fc.record(
  {
    id: anyStop,
    title: anyTexts,
    gift: fc.option(anyGift),
    room: fc.option(fc.constantFrom('room-1', 'room-2')),
    view: fc.record({
      x: fc.integer(),
      z: fc.integer(),
      yaw: fc.integer({ min: -180, max: 180 }),
      pitch: fc.constant(0),
    }),
    words: fc.array(
      fc.record({
        voice: fc.constantFrom('tour' as const, 'documented' as const),
        says: anyTexts,
        sources: fc.uniqueArray(anySource, { maxLength: 3 }),
      }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: ['id', 'title', 'gift', 'room', 'words'] },
);

/** Any edit of a few gifts and tours. */
export const anyEdit: fc.Arbitrary<CurationEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('place' as const),
    gift: anyGift,
    place: fc.option(fc.constantFrom('room-1.case.1', 'room-2.plinth.1')),
  }),
  fc.record({
    kind: fc.constant('cloth' as const),
    gift: anyGift,
    cloth: fc.option(fc.constantFrom('red', 'blue')),
  }),
  fc.record({
    kind: fc.constant('light' as const),
    gift: anyGift,
    light: fc.option(fc.constantFrom('bright', 'dim')),
  }),
  fc.record({
    kind: fc.constant('label' as const),
    gift: anyGift,
    field: fc.constantFrom('title' as const, 'description' as const),
    language: fc.constantFrom('en', 'ko', 'fr'),
    text: anyText,
  }),
  fc.record({
    kind: fc.constant('tour' as const),
    tour: anyTour,
    order: fc.constantFrom(1, 2),
    title: anyTexts,
    summary: anyTexts,
  }),
  fc.record({ kind: fc.constant('tourGone' as const), tour: anyTour }),
  fc.record({
    kind: fc.constant('tourWords' as const),
    tour: anyTour,
    field: fc.constantFrom('title' as const, 'summary' as const),
    language: fc.constantFrom('en', 'ko', 'fr'),
    text: anyText,
  }),
  fc.record({
    kind: fc.constant('stop' as const),
    tour: anyTour,
    stop: anyStopFile,
    at: fc.option(fc.nat(4)),
    ownSources: fc.uniqueArray(anySource, { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('stopGone' as const), tour: anyTour, stop: anyStop }),
  fc.record({
    kind: fc.constant('stopMoved' as const),
    tour: anyTour,
    stop: anyStop,
    to: fc.integer({ min: -2, max: 6 }),
  }),
);
