import type { Faces, LoadAround, LoadFace } from '../panels/panel-services.ts';

/** Faces by name, each fetched when it is first opened. */
export const faces: Faces = {
  gifts: () => import('./find/find-face.tsx'),
  about: () => import('./about/about-face.tsx'),
  report: () => import('./about/report-face.tsx'),
  plan: () => import('./plan/plan-face.tsx'),
  map: () => import('./map/map-face.tsx'),
  tours: () => import('./tours/tours-face.tsx'),
  trail: () => import('./trail/trail-face.tsx'),
  share: () => import('./share/share-face.tsx'),
  timeline: () => import('./timeline/timeline-face.tsx'),
  rooms: () => import('./rooms/rooms-face.tsx'),
  settings: () => import('./settings/settings-face.tsx'),
  help: () => import('./help/help-face.tsx'),
};

/** What says a guided tour; fetched with the first of them. */
export const loadPlayer: LoadFace = () => import('./tours/tour-player.tsx');

/** The plan in the corner of the picture. */
export const smallPlan: LoadFace = () => import('./plan/small-plan.tsx');

/** What leads to the page of the catalogue about what is read. */
export const pageLink: LoadFace = () => import('./page-link/page-link.tsx');

/** A stick, buttons and dark edges, where one wants them. */
export const comfortOverlay: LoadFace = () => import('./comfort/comfort-overlay.tsx');

/** What turns the counter on the wall of the hall of the map. */
export const hallBoard: LoadFace = () => import('./map/hall-board.tsx');

/** What is in the room, as a list, and what lies in front of the visitor, in words. */
export const around: LoadAround = () => import('./around/around-room.tsx');
export const description: LoadFace = () => import('./around/view-in-words.tsx');
