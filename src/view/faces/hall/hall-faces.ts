import type { Faces } from '../../panels/panel-services.ts';
import { faces } from '../faces.ts';

/** Faces of a hall of one's own: nobody leads through it, and its list is of what hangs there. */
export const hallFaces: Faces = {
  gifts: () => import('./hall-list.tsx'),
  ...pick('plan', 'trail', 'share', 'about', 'report'),
};

function pick(...names: readonly (keyof Faces)[]): Faces {
  return Object.fromEntries(names.flatMap((name) => (faces[name] ? [[name, faces[name]]] : [])));
}
