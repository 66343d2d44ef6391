// Written by `npm run embed` from src/embed/vocabulary/vocabulary.ts: not to be changed by hand.
import type { EventDetail, MethodGives } from '../vocabulary/value-of.ts';
import type { EventName, MethodName } from '../vocabulary/vocabulary.ts';
import { file, flag, list, nothing, number, record, text, word, type Check } from './checks.ts';

const text40 = text(40);
const eventsCheck = list(100, text40);
const text200 = text(200);
const text500 = text(500);
const exhibitOpenCheck = record({ exhibit: text200, title: text500 }, {});
const poseCheck = record(
  {
    room: text200,
    x: number(-10000, 10000),
    z: number(-10000, 10000),
    yaw: number(-360, 360),
    pitch: number(-90, 90),
  },
  {},
);
const text1000 = text(1000);
const text2000 = text(2000);

export const spokenVersion = 1;

export const checksOfEvents: { readonly [E in EventName]: Check<EventDetail<E>> } = {
  ready: record({ version: text40, methods: eventsCheck, events: eventsCheck }, {}),
  load: record({}, {}),
  progress: record({ share: number(0, 1) }, {}),
  'room-enter': record({ room: text200, title: text500 }, {}),
  'exhibit-focus': exhibitOpenCheck,
  'exhibit-open': exhibitOpenCheck,
  'exhibit-close': record({ exhibit: text200 }, {}),
  'tour-step': record({ tour: text200, stop: text200, step: number(1, 1000), steps: number(1, 1000) }, {}),
  'pose-change': poseCheck,
  error: record({ code: word, message: text1000 }, { name: text200 }),
};

export const checksOfResults: { readonly [M in MethodName]: Check<MethodGives<M>> } = {
  goTo: nothing,
  openPanel: nothing,
  closePanel: nothing,
  startTour: nothing,
  pause: nothing,
  resume: nothing,
  search: record(
    {
      count: number(0, 10000000),
      gifts: list(
        100,
        record({ exhibit: text200, title: text500 }, { giver: text500, country: text500, date: text500 }),
      ),
    },
    {},
  ),
  getState: record(
    { pose: poseCheck, lang: word, address: text(10000), isPaused: flag },
    {
      exhibit: text200,
      room: text200,
      tour: text200,
      stop: text200,
      trail: text(6000),
      query: text2000,
      view: word,
    },
  ),
  getPose: poseCheck,
  setPose: nothing,
  screenshot: record(
    {
      file: file(32000000),
      width: number(1, 8192),
      height: number(1, 8192),
      alt: text2000,
      credit: text1000,
    },
    {},
  ),
  setLanguage: nothing,
};
