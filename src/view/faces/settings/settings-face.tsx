import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { qualityChoices, type QualityChoice } from '../../../visit/quality-choice.ts';
import { LanguageMenu } from '../../panels/language-menu.tsx';
import { readingChoices } from '../../panels/reading-choices.ts';
import { ChoiceSetting, ShareSetting, SwitchSetting } from './setting-fields.tsx';
import { Sheet } from '../../panels/sheet.tsx';
import { textSizes, type TextSize } from '../../panels/text-sizes.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { visitorChoices } from '../../panels/visitor-choices.ts';
import css from './settings.module.css';

/** The cloakroom: how one reads, sees, hears and moves; remembered for the next visit. */
export default function SettingsFace(): ReactNode {
  const { language } = useTour();
  return (
    <Sheet title={language.text('settings.title')}>
      <div className={css['setting']}>
        <p aria-hidden="true">{language.text('language.choose')}</p>
        <LanguageMenu className={css['choice']} />
      </div>
      <ReadingSettings />
      <SoundSettings />
      <PictureSettings />
      <HandSettings />
    </Sheet>
  );
}

const sizeWords = {
  normal: 'settings.textSizeNormal',
  large: 'settings.textSizeLarge',
  largest: 'settings.textSizeLargest',
} as const satisfies Record<TextSize, string>;

function ReadingSettings(): ReactNode {
  const { language, visit } = useTour();
  const { textSize, hasContrast } = useStore(readingChoices);
  const showsContentNotes = useVisitState((state) => state.contentNotes);
  return (
    <>
      <ChoiceSetting
        name={language.text('settings.textSize')}
        choices={textSizes.map((size) => [size, language.text(sizeWords[size])] as const)}
        chosen={textSize}
        onChoose={(chosen) => readingChoices.setState({ textSize: chosen })}
      />
      <SwitchSetting
        name={language.text('settings.contrast')}
        note={language.text('settings.contrastNote')}
        isOn={hasContrast}
        onSwitch={(isOn) => readingChoices.setState({ hasContrast: isOn })}
      />
      <SwitchSetting
        name={language.text('settings.content')}
        note={language.text('settings.contentNote')}
        isOn={showsContentNotes}
        onSwitch={(isOn) => visit.setContentNotes(isOn)}
      />
    </>
  );
}

function SoundSettings(): ReactNode {
  const { language, visit } = useTour();
  const isSoundOn = useVisitState((state) => state.isSoundOn);
  const volume = useVisitState((state) => state.volume);
  return (
    <>
      <SwitchSetting
        name={language.text('settings.sound')}
        note={language.text('settings.soundNote')}
        isOn={isSoundOn}
        onSwitch={(isOn) => visit.setSound(isOn)}
      />
      {isSoundOn && (
        <ShareSetting
          name={language.text('settings.volume')}
          share={volume}
          said={language.text('settings.volumeValue', { percent: Math.round(volume * 100) })}
          onChange={(share) => visit.setVolume(share)}
        />
      )}
    </>
  );
}

const qualityWords = {
  automatic: 'settings.qualityAutomatic',
  low: 'settings.qualityLow',
  medium: 'settings.qualityMedium',
  high: 'settings.qualityHigh',
} as const satisfies Record<QualityChoice, string>;

function PictureSettings(): ReactNode {
  const { language, visit } = useTour();
  const quality = useVisitState((state) => state.quality);
  const isWinter = useVisitState((state) => state.season === 'winter');
  const showsEvidence = useVisitState((state) => state.showsEvidence);
  return (
    <>
      <ChoiceSetting
        name={language.text('settings.quality')}
        note={language.text('settings.qualityNote')}
        choices={qualityChoices.map((choice) => [choice, language.text(qualityWords[choice])] as const)}
        chosen={quality}
        onChoose={(chosen) => {
          visit.setQuality(chosen);
          visitorChoices.remember({ quality: chosen });
        }}
      />
      <SwitchSetting
        name={language.text('settings.winter')}
        note={language.text('settings.winterNote')}
        isOn={isWinter}
        onSwitch={(isOn) => visit.setSeason(isOn ? 'winter' : 'autumn')}
      />
      <SwitchSetting
        name={language.text('settings.evidence')}
        note={language.text('settings.evidenceNote')}
        isOn={showsEvidence}
        onSwitch={(isOn) => visit.setEvidence(isOn)}
      />
    </>
  );
}

function HandSettings(): ReactNode {
  const { language, visit } = useTour();
  const isReduced = useVisitState((state) => state.reducedMotion);
  const hasLetterKeys = useVisitState((state) => state.letterKeys);
  return (
    <>
      <SwitchSetting
        name={language.text('settings.motion')}
        note={language.text('settings.motionNote')}
        isOn={isReduced}
        onSwitch={(isOn) => {
          visit.setReducedMotion(isOn);
          visitorChoices.remember({ reducedMotion: isOn });
        }}
      />
      <SwitchSetting
        name={language.text('settings.letters')}
        note={language.text('settings.lettersNote')}
        isOn={hasLetterKeys}
        onSwitch={(isOn) => {
          visit.setLetterKeys(isOn);
          visitorChoices.remember({ letterKeys: isOn });
        }}
      />
    </>
  );
}
