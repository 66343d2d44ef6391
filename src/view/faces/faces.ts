import type { Faces } from '../panels/panel-services.ts';

/** Faces by name, each fetched when it is first opened. */
export const faces: Faces = {
  gifts: () => import('./find/find-face.tsx'),
};
