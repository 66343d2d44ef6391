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
import { loadHelpText } from '../../../language/load-help-text.ts';
import { isSheetOffered } from '../../panels/is-sheet-offered.ts';
import { nameKey } from '../../panels/name-key.ts';
import { Sheet } from '../../panels/sheet.tsx';
import { useTour } from '../../panels/use-tour.ts';
import { useLateText } from '../use-late-text.ts';
import css from './help.module.css';

/** What the keyboard obeys is what is printed here; so nothing is told that is not so. */
const groups = [
  ['group.walk', walkLines],
  ['group.gifts', giftLines],
  ['group.sheets', sheetLines],
  ['group.switches', switchLines],
  ['group.tour', [...tourLines, ...clickerLines]],
] as const;

/** How to look, walk and read, by hand, by keys and by a gamepad. */
export default function HelpFace(): ReactNode {
  const tour = useTour();
  const { language } = tour;
  const text = useLateText(loadHelpText);
  const isOffered = (act: KeyAct | string): boolean =>
    typeof act === 'string' || !('opens' in act) || isSheetOffered(act.opens, tour);
  if (!text) return null;
  return (
    <Sheet title={text.text('title')}>
      <p>{text.text('intro')}</p>
      <section className={css['keyGroup']}>
        <h3>{text.text('group.read')}</h3>
        <p>{text.text('read')}</p>
      </section>
      {groups.map(([title, lines]) => (
        <section key={title} className={css['keyGroup']}>
          <h3>{text.text(title)}</h3>
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
                  <dd>{text.text(line.says)}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <section className={css['keyGroup']}>
        <h3>{text.text('group.pad')}</h3>
        <p>{text.text('pad')}</p>
        <dl className={css['keys']}>
          {padLines.map(({ says, name }) => (
            <div key={name}>
              <dt>
                <kbd>{name}</kbd>
              </dt>
              <dd>{text.text(says)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Sheet>
  );
}
