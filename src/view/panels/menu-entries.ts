import {
  CalendarRange,
  CircleQuestionMark,
  DoorOpen,
  Globe,
  Info,
  Layers,
  ListOrdered,
  Share2,
  SlidersHorizontal,
  type LucideIcon,
} from 'lucide-react';
import type { MessageKey } from '../../language/messages.ts';
import type { VisitState } from '../../visit/visit.ts';
import type { Tour } from './tour-context.ts';

/** Opens a sheet; offered where there is one. */
interface SheetEntry {
  readonly sheet: Exclude<VisitState['sheet'], 'none' | 'lift'>;
  readonly icon: LucideIcon;
}

/** Does something at once. */
interface ActEntry {
  readonly name: MessageKey;
  readonly icon: LucideIcon;
  readonly press: (tour: Tour) => void;
  /** Of a switch: whether it is on. */
  readonly isOn?: (state: VisitState) => boolean;
}

export type MenuEntry = SheetEntry | ActEntry;

/** What stands under *More*, in groups: a line for each. Sheets whose script is not there are left out by themselves. */
export const menuGroups: readonly (readonly MenuEntry[])[] = [
  [
    { sheet: 'map', icon: Globe },
    { sheet: 'timeline', icon: CalendarRange },
    { sheet: 'rooms', icon: DoorOpen },
    { sheet: 'trail', icon: ListOrdered },
    { sheet: 'share', icon: Share2 },
  ],
  [
    {
      name: 'bar.evidence',
      icon: Layers,
      press: ({ visit }) => visit.setEvidence(!visit.store.getState().showsEvidence),
      isOn: ({ showsEvidence }) => showsEvidence,
    },
  ],
  [
    { sheet: 'settings', icon: SlidersHorizontal },
    { sheet: 'help', icon: CircleQuestionMark },
    { sheet: 'about', icon: Info },
  ],
];
