import {
  CircleQuestionMark,
  DoorOpen,
  Gift,
  Info,
  Languages,
  Layers,
  Route,
  Map as PlanSign,
  SlidersHorizontal,
  type LucideIcon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { languages } from '../../language/languages.ts';
import { LanguageMenu } from './language-menu.tsx';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import css from './bar.module.css';

const sheets = [
  ['plan', PlanSign],
  ['rooms', DoorOpen],
  ['gifts', Gift],
  ['tours', Route],
] as const;
const moreSheets = [
  ['help', CircleQuestionMark],
  ['about', Info],
  ['settings', SlidersHorizontal],
] as const;

/** The quiet buttons at the edge of the picture. */
export function ToolBar(): ReactNode {
  const { language, visit } = useTour();
  const showsEvidence = useVisitState((state) => state.showsEvidence);
  return (
    <nav className={css['bar']} aria-label={language.text('bar.name')}>
      {sheets.map(([sheet, icon]) => (
        <SheetButton key={sheet} sheet={sheet} icon={icon} />
      ))}
      <button
        type="button"
        className={css['item']}
        aria-pressed={showsEvidence}
        onClick={() => visit.setEvidence(!showsEvidence)}
      >
        <Layers aria-hidden="true" />
        <span>{language.text('bar.evidence')}</span>
      </button>
      {moreSheets.map(([sheet, icon]) => (
        <SheetButton key={sheet} sheet={sheet} icon={icon} />
      ))}
      <div className={css['item']}>
        <Languages aria-hidden="true" />
        <span aria-hidden="true">{languages.find(({ tag }) => tag === language.tag)?.name}</span>
        <LanguageMenu className={css['language']} />
      </div>
    </nav>
  );
}

interface SheetButtonProps {
  readonly sheet: (typeof sheets | typeof moreSheets)[number][0];
  readonly icon: LucideIcon;
}

function SheetButton({ sheet, icon: Icon }: SheetButtonProps): ReactNode {
  const { language, visit } = useTour();
  return (
    <button
      type="button"
      className={css['item']}
      aria-haspopup="dialog"
      onClick={() => visit.openSheet(sheet)}
    >
      <Icon aria-hidden="true" />
      <span>{language.text(`bar.${sheet}`)}</span>
    </button>
  );
}
