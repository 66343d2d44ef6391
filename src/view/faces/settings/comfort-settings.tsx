import type { ReactNode } from 'react';
import { loadComfortText, type ComfortKey } from '../../../language/load-comfort-text.ts';
import { comfortChoices, type Comfort } from '../../../visit/comfort.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { useLateText } from '../use-late-text.ts';
import { ChoiceSetting, SwitchSetting } from './setting-fields.tsx';

type Words = readonly ComfortKey[];

/** How one is moved, and from how high and how wide one looks. */
export function ComfortSettings(): ReactNode {
  const { language, visit } = useTour();
  const comfort = useVisitState((state) => state.comfort);
  const words = useLateText(loadComfortText);
  if (!words) return null;
  const number = new Intl.NumberFormat(language.tag);
  const byName = (names: Words): (readonly [string, string])[] =>
    names.map((name) => [name, words.text(name)] as const);
  const choose = (chosen: Partial<Comfort>): void => visit.setComfort(chosen);
  return (
    <>
      <ChoiceSetting
        name={words.text('movesBy')}
        note={words.text('movesByNote')}
        choices={byName(comfortChoices.movesBy)}
        chosen={comfort.movesBy}
        onChoose={(chosen) => choose({ movesBy: chosen as Comfort['movesBy'] })}
      />
      <ChoiceSetting
        name={words.text('pace')}
        choices={comfortChoices.pace
          .toSorted((a, b) => a - b)
          .map((pace) => [String(pace), words.text('paceValue', { pace: number.format(pace) })] as const)}
        chosen={String(comfort.pace)}
        onChoose={(chosen) => choose({ pace: Number(chosen) })}
      />
      <SwitchSetting
        name={words.text('steps')}
        note={words.text('stepsNote')}
        isOn={comfort.turnsInSteps}
        onSwitch={(isOn) => choose({ turnsInSteps: isOn })}
      />
      <ChoiceSetting
        name={words.text('fieldOfView')}
        choices={comfortChoices.fieldOfView.map(
          (degrees) =>
            [String(degrees), words.text('fieldOfViewValue', { degrees: number.format(degrees) })] as const,
        )}
        chosen={String(comfort.fieldOfView)}
        onChoose={(chosen) => choose({ fieldOfView: Number(chosen) })}
      />
      <ChoiceSetting
        name={words.text('eyes')}
        choices={byName(comfortChoices.eyes)}
        chosen={comfort.eyes}
        onChoose={(chosen) => choose({ eyes: chosen as Comfort['eyes'] })}
      />
      <SwitchSetting
        name={words.text('vignette')}
        note={words.text('vignetteNote')}
        isOn={comfort.vignette}
        onSwitch={(isOn) => choose({ vignette: isOn })}
      />
      <ChoiceSetting
        name={words.text('hands')}
        note={words.text('handsNote')}
        choices={byName(comfortChoices.hands)}
        chosen={comfort.hands}
        onChoose={(chosen) => choose({ hands: chosen as Comfort['hands'] })}
      />
    </>
  );
}
