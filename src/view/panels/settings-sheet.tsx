import { useId, type ReactNode } from 'react';
import { qualityChoices, readQualityChoice, type QualityChoice } from '../../visit/quality-choice.ts';
import { LanguageMenu } from './language-menu.tsx';
import { Sheet } from './sheet.tsx';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';
import { visitorChoices } from './visitor-choices.ts';
import css from './sheet.module.css';

/** Language, quality, season, motion, keys, evidence. */
export function SettingsSheet(): ReactNode {
  const { language, visit } = useTour();
  const isReduced = useVisitState((state) => state.reducedMotion);
  const isWinter = useVisitState((state) => state.season === 'winter');
  const hasLetterKeys = useVisitState((state) => state.letterKeys);
  const showsEvidence = useVisitState((state) => state.showsEvidence);
  return (
    <Sheet title={language.text('settings.title')}>
      <div className={css['setting']}>
        <p aria-hidden="true">{language.text('language.choose')}</p>
        <LanguageMenu className={css['choice']} />
      </div>
      <QualitySetting />
      <Switch
        name={language.text('settings.winter')}
        note={language.text('settings.winterNote')}
        isOn={isWinter}
        onSwitch={(isOn) => visit.setSeason(isOn ? 'winter' : 'autumn')}
      />
      <Switch
        name={language.text('settings.motion')}
        note={language.text('settings.motionNote')}
        isOn={isReduced}
        onSwitch={(isOn) => {
          visit.setReducedMotion(isOn);
          visitorChoices.remember({ reducedMotion: isOn });
        }}
      />
      <Switch
        name={language.text('settings.letters')}
        note={language.text('settings.lettersNote')}
        isOn={hasLetterKeys}
        onSwitch={(isOn) => {
          visit.setLetterKeys(isOn);
          visitorChoices.remember({ letterKeys: isOn });
        }}
      />
      <Switch
        name={language.text('settings.evidence')}
        note={language.text('settings.evidenceNote')}
        isOn={showsEvidence}
        onSwitch={(isOn) => visit.setEvidence(isOn)}
      />
    </Sheet>
  );
}

const qualityWords = {
  automatic: 'settings.qualityAutomatic',
  low: 'settings.qualityLow',
  medium: 'settings.qualityMedium',
  high: 'settings.qualityHigh',
} as const satisfies Record<QualityChoice, string>;

function QualitySetting(): ReactNode {
  const { language, visit } = useTour();
  const quality = useVisitState((state) => state.quality);
  const id = useId();
  return (
    <div className={css['setting']}>
      <div>
        <label htmlFor={id}>{language.text('settings.quality')}</label>
        <p id={`${id}-note`} className={css['count']}>
          {language.text('settings.qualityNote')}
        </p>
      </div>
      <select
        id={id}
        className={css['choice']}
        aria-describedby={`${id}-note`}
        value={quality}
        onChange={({ target }) => {
          const chosen = readQualityChoice(target.value) ?? 'automatic';
          visit.setQuality(chosen);
          visitorChoices.remember({ quality: chosen });
        }}
      >
        {qualityChoices.map((choice) => (
          <option key={choice} value={choice}>
            {language.text(qualityWords[choice])}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly note: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

function Switch({ name, note, isOn, onSwitch }: SwitchProps): ReactNode {
  const id = useId();
  return (
    <div className={css['setting']}>
      <div>
        <label htmlFor={id}>{name}</label>
        <p id={`${id}-note`} className={css['count']}>
          {note}
        </p>
      </div>
      <input
        id={id}
        type="checkbox"
        aria-describedby={`${id}-note`}
        checked={isOn}
        onChange={({ target }) => onSwitch(target.checked)}
      />
    </div>
  );
}
