import type { ReactNode } from 'react';
import type { KeyAct } from '../../../keys/key-act.ts';
import {
  clickerLines,
  giftLines,
  sheetLines,
  switchLines,
  tourLines,
  walkLines,
} from '../../../keys/key-lines.ts';
import { padLines } from '../../../keys/pad-lines.ts';
import { isSheetOffered } from '../../panels/is-sheet-offered.ts';
import { nameKey } from '../../panels/name-key.ts';
import { Sheet } from '../../panels/sheet.tsx';
import { useTour } from '../../panels/use-tour.ts';
import css from './help.module.css';

/** What the keyboard obeys is what is printed here; so nothing is told that is not so. */
const groups = [
  ['help.group.walk', walkLines],
  ['help.group.gifts', giftLines],
  ['help.group.sheets', sheetLines],
  ['help.group.switches', switchLines],
  ['help.group.tour', [...tourLines, ...clickerLines]],
] as const;

/** How to look, walk and read, by hand, by keys and by a gamepad. */
export default function HelpFace(): ReactNode {
  const tour = useTour();
  const { language } = tour;
  const isOffered = (act: KeyAct | string): boolean =>
    typeof act === 'string' || !('opens' in act) || isSheetOffered(act.opens, tour);
  return (
    <Sheet title={language.text('help.title')}>
      <p>{language.text('help.intro')}</p>
      {groups.map(([title, lines]) => (
        <section key={title} className={css['keyGroup']}>
          <h3>{language.text(title)}</h3>
          <dl className={css['keys']}>
            {lines
              .filter(({ keys }) => keys.some(([, act]) => isOffered(act)))
              .map((line) => (
                <div key={line.says}>
                  <dt>
                    {'withShift' in line && <kbd>{language.text('help.key.shift')}</kbd>}
                    {line.keys.map(([mark]) => (
                      <kbd key={JSON.stringify(mark)}>{nameKey(mark, language)}</kbd>
                    ))}
                  </dt>
                  <dd>{language.text(line.says)}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <section className={css['keyGroup']}>
        <h3>{language.text('help.group.pad')}</h3>
        <p>{language.text('help.pad')}</p>
        <dl className={css['keys']}>
          {padLines.map(({ says, name }) => (
            <div key={name}>
              <dt>
                <kbd>{name}</kbd>
              </dt>
              <dd>{language.text(says)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Sheet>
  );
}
