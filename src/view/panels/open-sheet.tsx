import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import type { VisitState } from '../../visit/visit.ts';
import { AboutSheet } from './about-sheet.tsx';
import { GiftsSheet } from './gifts-sheet.tsx';
import { HelpSheet } from './help-sheet.tsx';
import type { Faces, LazyFace, LoadFace } from './panel-services.ts';
import { Part } from './part.tsx';
import { RoomsSheet } from './rooms-sheet.tsx';
import { SettingsSheet } from './settings-sheet.tsx';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';

/** The lift's choice is no sheet over the picture: one may walk out of it. */
const sheets: Readonly<Record<Exclude<VisitState['sheet'], 'none' | 'lift' | LazyFace>, ComponentType>> = {
  rooms: RoomsSheet,
  gifts: GiftsSheet,
  help: HelpSheet,
  about: AboutSheet,
  settings: SettingsSheet,
};

/** Faces whose scripts have been asked for. */
const asked = new WeakMap<LoadFace, ComponentType>();

/** Whichever sheet is open. */
export function OpenSheet(): ReactNode {
  const { faces } = useTour();
  const sheet = useVisitState((state) => state.sheet);
  if (sheet === 'none' || sheet === 'lift') return null;
  const Content = isBuiltIn(sheet) ? sheets[sheet] : findFace(faces, sheet);
  if (!Content) return null;
  return (
    <Part shows={sheet} isMissed>
      <Suspense fallback={null}>
        <Content />
      </Suspense>
    </Part>
  );
}

function isBuiltIn(sheet: keyof typeof sheets | LazyFace): sheet is keyof typeof sheets {
  return sheet in sheets;
}

/** One whose script did not come is asked for again when it is opened again. */
function findFace(faces: Faces, name: LazyFace): ComponentType | null {
  const load = faces[name];
  if (!load) return null;
  let face = asked.get(load);
  if (!face) {
    face = lazy(async () => {
      try {
        return await load();
      } catch (error) {
        asked.delete(load);
        throw error;
      }
    });
    asked.set(load, face);
  }
  return face;
}
