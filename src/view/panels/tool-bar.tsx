import { Languages, Map as PlanSign, Route, Search, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { languages } from '../../language/languages.ts';
import { LanguageMenu } from './language-menu.tsx';
import { MoreMenu } from './more-menu.tsx';
import { useTour } from './use-tour.ts';
import css from './bar.module.css';

/** What most visitors look for first; all else stands under *More* (`menu-entries.ts`). */
const sheets = [
  ['gifts', Search],
  ['plan', PlanSign],
  ['tours', Route],
] as const;

/** The quiet buttons at the edge of the picture. */
export function ToolBar(): ReactNode {
  const { faces, language } = useTour();
  return (
    <nav className={css['bar']} aria-label={language.text('bar.name')}>
      {sheets
        .filter(([sheet]) => faces[sheet] && language.text(`bar.${sheet}`))
        .map(([sheet, icon]) => (
          <SheetButton key={sheet} sheet={sheet} icon={icon} />
        ))}
      <div className={[css['item'], css['last']].join(' ')}>
        <Languages aria-hidden="true" />
        <span aria-hidden="true">{languages.find(({ tag }) => tag === language.tag)?.name}</span>
        <LanguageMenu className={css['language']} />
      </div>
      <MoreMenu />
    </nav>
  );
}

interface SheetButtonProps {
  readonly sheet: (typeof sheets)[number][0];
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
