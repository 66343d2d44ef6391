import type { ReactNode } from 'react';
import { Sheet } from './sheet.tsx';
import { useTour } from './use-tour.ts';
import css from './sheet.module.css';

/** Keys, as they are named on a keyboard; those with a dot are messages, for they have names. */
const keys = [
  ['help.walk', ['W', 'A', 'S', 'D']],
  ['help.turn', ['Q', 'E']],
  ['help.arrows', ['help.key.arrows']],
  ['help.tilt', ['help.key.page']],
  ['help.hurry', ['help.key.shift']],
  ['help.next', ['N', ']']],
  ['help.previous', ['P', '[']],
  ['help.any', ['help.key.shift', 'N', 'P']],
  ['help.open', ['help.key.enter']],
  ['help.escape', ['help.key.escape']],
  ['help.tours', ['T']],
  ['help.tourPause', ['help.key.space']],
  ['help.tourSentence', [',', '.']],
  ['help.tourStop', ['help.key.shift', ',', '.']],
  ['help.plan', ['M']],
  ['help.rooms', ['R']],
  ['help.gifts', ['L']],
  ['help.evidence', ['V']],
  ['help.settings', ['O']],
  ['help.about', ['I']],
  ['help.help', ['H', '?']],
] as const;

/** How to look, walk and read, by hand and by keys. */
export function HelpSheet(): ReactNode {
  const { language } = useTour();
  return (
    <Sheet title={language.text('help.title')}>
      <p>{language.text('help.intro')}</p>
      <dl className={css['keys']}>
        {keys.map(([does, pressed]) => (
          <div key={does}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{key.startsWith('help.') ? language.find(key) : key}</kbd>
              ))}
            </dt>
            <dd>{language.text(does)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
