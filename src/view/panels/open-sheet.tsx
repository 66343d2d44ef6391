import type { ComponentType, ReactNode } from 'react';
import type { VisitState } from '../../visit/visit.ts';
import { AboutSheet } from './about-sheet.tsx';
import { GiftsSheet } from './gifts-sheet.tsx';
import { HelpSheet } from './help-sheet.tsx';
import { Part } from './part.tsx';
import { RoomsSheet } from './rooms-sheet.tsx';
import { SettingsSheet } from './settings-sheet.tsx';
import { useVisitState } from './use-visit-state.ts';

/** The lift's choice is no sheet over the picture: one may walk out of it. */
const sheets: Readonly<Record<Exclude<VisitState['sheet'], 'none' | 'lift'>, ComponentType>> = {
  rooms: RoomsSheet,
  gifts: GiftsSheet,
  help: HelpSheet,
  about: AboutSheet,
  settings: SettingsSheet,
};

/** Whichever sheet is open. */
export function OpenSheet(): ReactNode {
  const sheet = useVisitState((state) => state.sheet);
  if (sheet === 'none' || sheet === 'lift') return null;
  const Content = sheets[sheet];
  return (
    <Part shows={sheet} isMissed>
      <Content />
    </Part>
  );
}
