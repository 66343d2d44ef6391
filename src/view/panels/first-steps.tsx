import { Check } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { giftLines, walkLines, type KeyLine } from '../../keys/key-lines.ts';
import { padLines } from '../../keys/pad-lines.ts';
import type { Language } from '../../language/language.ts';
import { IconButton } from './icon-button.tsx';
import { nameKey } from './name-key.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import { visitorChoices } from './visitor-choices.ts';
import { steps, watchHand, watchSteps, type Hand, type Step } from './watch-steps.ts';
import css from './interface.module.css';

/** How to look, walk and read, in the words of what is in one's hands: each goes when it has been done, and never returns. */
export function FirstSteps(): ReactNode {
  const { language, visit } = useTour();
  const isBusy = useVisitState(
    (state) =>
      state.opened !== null ||
      state.sheet !== 'none' ||
      state.tour !== null ||
      state.showsEvidence ||
      state.display === 'projector',
  );
  const [known, setKnown] = useState<readonly Step[]>(() => visitorChoices.recall().steps ?? []);
  const [hand, setHand] = useState<Hand>('mouse');
  const isOver = steps.every((step) => known.includes(step));
  useEffect(() => {
    if (isOver) return undefined;
    const stopSteps = watchSteps(visit, (step) => setKnown((before) => learn(before, [step])));
    const stopHand = watchHand(window, setHand);
    return () => {
      stopSteps();
      stopHand();
    };
  }, [visit, isOver]);
  if (isOver || isBusy) return null;
  return (
    <section className={css['steps']} aria-label={language.text('steps.name')}>
      <ul>
        {steps
          .filter((step) => !known.includes(step))
          .map((step) => (
            <li key={step}>{wordStep(hand, step, language)}</li>
          ))}
      </ul>
      <IconButton
        icon={Check}
        name={language.text('steps.close')}
        onPress={() => setKnown(learn(known, steps))}
      />
    </section>
  );
}

function learn(known: readonly Step[], learnt: readonly Step[]): readonly Step[] {
  if (learnt.every((step) => known.includes(step))) return known;
  const next = steps.filter((step) => known.includes(step) || learnt.includes(step));
  visitorChoices.remember({ steps: next });
  return next;
}

/** Keys and buttons are named as they are bound. */
function wordStep(hand: Hand, step: Step, language: Language): string {
  if (hand === 'keys') {
    const keysOf = (says: string, count = Infinity): string =>
      ([...walkLines, ...giftLines] as readonly KeyLine[])
        .filter((line) => line.says === says)
        .flatMap(({ keys }) => keys.slice(0, count).map(([mark]) => nameKey(mark, language)))
        .join(' ');
    if (step === 'open')
      return language.text('steps.keys.open', { next: keysOf('next', 1), open: keysOf('open', 1) });
    return language.text(`steps.keys.${step}`, { keys: keysOf(step === 'look' ? 'turn' : 'walk') });
  }
  const open = padLines.find(({ act }) => 'does' in act && act.does === 'open')?.name ?? '';
  return language.text(`steps.${hand}.${step}`, { open });
}
