import {
  CalendarRange,
  CircleQuestionMark,
  Dices,
  DoorOpen,
  Eye,
  Globe,
  Info,
  Layers,
  ListOrdered,
  Maximize,
  Presentation,
  Share2,
  SlidersHorizontal,
  Undo2,
  Volume2,
  View,
  type LucideIcon,
} from 'lucide-react';
import type { Deed } from '../../keys/key-act.ts';
import type { MessageKey } from '../../language/messages.ts';
import type { VisitState } from '../../visit/visit.ts';
import { hasHeadset } from './has-headset.ts';
import type { Tour } from './tour-context.ts';

/** Opens a sheet; offered where there is one. */
interface SheetEntry {
  readonly sheet: Exclude<VisitState['sheet'], 'none' | 'lift' | 'report'>;
  readonly icon: LucideIcon;
}

/** Does something at once. */
interface ActEntry {
  readonly name: MessageKey;
  readonly icon: LucideIcon;
  /** What a key does for it as well. */
  readonly does?: Deed;
  readonly press: (tour: Tour) => void;
  /** Left out: always. */
  readonly isOffered?: (tour: Tour) => boolean;
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
      name: 'bar.somewhere',
      icon: Dices,
      does: 'somewhere',
      press: ({ wanderer }) => wanderer?.goSomewhere(),
      isOffered: ({ wanderer }) => wanderer !== undefined,
    },
    { name: 'bar.entrance', icon: Undo2, does: 'entrance', press: ({ visit }) => visit.goTo({}) },
  ],
  [
    {
      name: 'bar.describe',
      icon: Eye,
      does: 'describe',
      press: ({ describing }) => describing?.setState((asked) => asked + 1, true),
      isOffered: ({ describing }) => describing !== undefined,
    },
    {
      name: 'bar.evidence',
      icon: Layers,
      does: 'evidence',
      press: ({ visit }) => visit.setEvidence(!visit.store.getState().showsEvidence),
      isOn: ({ showsEvidence }) => showsEvidence,
    },
    {
      name: 'bar.sound',
      icon: Volume2,
      does: 'sound',
      press: ({ visit }) => visit.setSound(!visit.store.getState().isSoundOn),
      isOn: ({ isSoundOn }) => isSoundOn,
    },
    {
      name: 'bar.projector',
      icon: Presentation,
      does: 'projector',
      press: ({ visit }) =>
        visit.setDisplay(visit.store.getState().display === 'projector' ? 'screen' : 'projector'),
      isOn: ({ display }) => display === 'projector',
    },
    {
      name: 'bar.fullScreen',
      icon: Maximize,
      does: 'fullScreen',
      press: ({ fullScreen }) => fullScreen?.toggle(),
      // Telephones, and the page around the tour, may not allow it.
      isOffered: ({ fullScreen }) => fullScreen !== undefined && document.fullscreenEnabled,
    },
    {
      name: 'bar.vr',
      icon: View,
      press: ({ enterVr }) => void enterVr?.(),
      isOffered: ({ enterVr }) => enterVr !== undefined && hasHeadset(),
    },
  ],
  [
    { sheet: 'settings', icon: SlidersHorizontal },
    { sheet: 'help', icon: CircleQuestionMark },
    { sheet: 'about', icon: Info },
  ],
];
