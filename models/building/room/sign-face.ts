import { paint } from '../shell/paint.ts';

/** The face of a board over a door, before its words. */
export const signFace = paint('sign', 0x2a2622, 0.3);
