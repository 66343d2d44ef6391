// Written by `npm run embed` from src/embed/vocabulary/vocabulary.ts: not to be changed by hand.
import type { MethodTakes } from '../vocabulary/value-of.ts';
import type { EventName, MethodName } from '../vocabulary/vocabulary.ts';
import { choice, number, text, type Check } from './checks.ts';
import { onlyFields } from './only-fields.ts';

const text200 = text(200);
const text2000 = text(2000);
const pauseCheck = onlyFields({}, {});

export const spokenVersion = 1;

export const checksOfCalls: { readonly [M in MethodName]: Check<MethodTakes<M>> } = {
  goTo: onlyFields(
    {},
    {
      exhibit: text200,
      room: text200,
      tour: text200,
      stop: text200,
      trail: text(6000),
      query: text2000,
      view: choice(['walk', 'plan', 'rooms', 'gifts', 'map', 'timeline', 'tours', 'trail', 'share', 'about']),
    },
  ),
  openPanel: onlyFields({ exhibit: text200 }, {}),
  closePanel: pauseCheck,
  startTour: onlyFields({ tour: text200 }, { stop: text200 }),
  pause: pauseCheck,
  resume: pauseCheck,
  search: onlyFields({ query: text2000 }, { most: number(1, 100) }),
  getState: pauseCheck,
  getPose: pauseCheck,
  setPose: onlyFields(
    {
      room: text200,
      x: number(-10000, 10000),
      z: number(-10000, 10000),
      yaw: number(-360, 360),
      pitch: number(-90, 90),
    },
    {},
  ),
  screenshot: onlyFields({}, { longest: number(64, 4096) }),
  setLanguage: onlyFields({ lang: choice(['en', 'ko', 'fr', 'ru', 'es', 'zh-Hans', 'ar']) }, {}),
};

export const eventNames: readonly EventName[] = [
  'ready',
  'load',
  'progress',
  'room-enter',
  'exhibit-focus',
  'exhibit-open',
  'exhibit-close',
  'tour-step',
  'pose-change',
  'error',
];
