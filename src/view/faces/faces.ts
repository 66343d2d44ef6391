import type { Faces, LoadFace } from '../panels/panel-services.ts';

/** Faces by name, each fetched when it is first opened. */
export const faces: Faces = {
  gifts: () => import('./find/find-face.tsx'),
  tours: () => import('./tours/tours-face.tsx'),
};

/** What says a guided tour; fetched with the first of them. */
export const loadPlayer: LoadFace = () => import('./tours/tour-player.tsx');
