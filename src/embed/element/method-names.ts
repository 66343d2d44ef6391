import type { MethodName } from '../vocabulary/vocabulary.ts';

/** Methods that the element hands on to an open tour: all of the vocabulary's. Its table itself is no part of a closed tour. */
export const methodNames = [
  'goTo',
  'openPanel',
  'closePanel',
  'startTour',
  'pause',
  'resume',
  'search',
  'getState',
  'getPose',
  'setPose',
  'screenshot',
  'setLanguage',
] as const satisfies readonly MethodName[];
