import { useEffect, type ComponentType, type ReactNode } from 'react';
import type { VisitState } from '../../visit/visit.ts';
import { HelpSheet } from './help-sheet.tsx';
import { LateFace } from './late-face.tsx';
import type { LazyFace } from './panel-services.ts';
import { Part } from './part.tsx';
import { RoomsSheet } from './rooms-sheet.tsx';
import { SettingsSheet } from './settings-sheet.tsx';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';

/** The lift's choice is no sheet over the picture: one may walk out of it. */
const sheets: Readonly<Record<Exclude<VisitState['sheet'], 'none' | 'lift' | LazyFace>, ComponentType>> = {
  rooms: RoomsSheet,
  help: HelpSheet,
  settings: SettingsSheet,
};

/** Whichever sheet is open. */
export function OpenSheet(): ReactNode {
  const sheet = useVisitState((state) => state.sheet);
  if (sheet === 'none' || sheet === 'lift') return null;
  return (
    <Part shows={sheet} isMissed>
      <Content sheet={sheet} />
    </Part>
  );
}

function Content({ sheet }: { readonly sheet: keyof typeof sheets | LazyFace }): ReactNode {
  const { faces, visit } = useTour();
  const load = isBuiltIn(sheet) ? undefined : faces[sheet];
  const isMissing = !isBuiltIn(sheet) && !load;
  useEffect(() => {
    // An address, or a key, may ask for a face that is not here.
    if (isMissing) visit.openSheet('none');
  }, [isMissing, visit]);
  if (isBuiltIn(sheet)) {
    const BuiltIn = sheets[sheet];
    return <BuiltIn />;
  }
  return load ? <LateFace load={load} /> : null;
}

function isBuiltIn(sheet: keyof typeof sheets | LazyFace): sheet is keyof typeof sheets {
  return sheet in sheets;
}
