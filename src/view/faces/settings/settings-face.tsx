import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { loadSettingsText, type SettingsText } from '../../../language/load-settings-text.ts';
import { qualityChoices, type QualityChoice } from '../../../visit/quality-choice.ts';
import { LanguageMenu } from '../../panels/language-menu.tsx';
import { readingChoices } from '../../panels/reading-choices.ts';
import { ComfortSettings } from './comfort-settings.tsx';
import { KeepSection } from './keep-section.tsx';
import { ChoiceSetting, ShareSetting, SwitchSetting } from './setting-fields.tsx';
import { Sheet } from '../../panels/sheet.tsx';
import { textSizes, type TextSize } from '../../panels/text-sizes.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import { visitorChoices } from '../../panels/visitor-choices.ts';
import { useLateText } from '../use-late-text.ts';
import css from './settings.module.css';

/** The cloakroom: how one reads, sees, hears and moves; remembered for the next visit. */
export default function SettingsFace(): ReactNode {
  const { language } = useTour();
  const text = useLateText(loadSettingsText);
  if (!text) return null;
  return (
    <Sheet title={text.text('title')}>
      <div className={css['setting']}>
        <p aria-hidden="true">{language.text('language.choose')}</p>
        <LanguageMenu className={css['choice']} />
      </div>
      <ReadingSettings text={text} />
      <SoundSettings text={text} />
      <PictureSettings text={text} />
      <HandSettings text={text} />
      <ComfortSettings />
      <KeepSection />
    </Sheet>
  );
}

interface PartProps {
  readonly text: SettingsText;
}

const sizeWords = {
  normal: 'textSizeNormal',
  large: 'textSizeLarge',
  largest: 'textSizeLargest',
} as const satisfies Record<TextSize, string>;

function ReadingSettings({ text }: PartProps): ReactNode {
  const { visit } = useTour();
  const { textSize, hasContrast } = useStore(readingChoices);
  const showsContentNotes = useVisitState((state) => state.contentNotes);
  return (
    <>
      <ChoiceSetting
        name={text.text('textSize')}
        choices={textSizes.map((size) => [size, text.text(sizeWords[size])] as const)}
        chosen={textSize}
        onChoose={(chosen) => readingChoices.setState({ textSize: chosen })}
      />
      <SwitchSetting
        name={text.text('contrast')}
        note={text.text('contrastNote')}
        isOn={hasContrast}
        onSwitch={(isOn) => readingChoices.setState({ hasContrast: isOn })}
      />
      <SwitchSetting
        name={text.text('content')}
        note={text.text('contentNote')}
        isOn={showsContentNotes}
        onSwitch={(isOn) => visit.setContentNotes(isOn)}
      />
    </>
  );
}

function SoundSettings({ text }: PartProps): ReactNode {
  const { visit } = useTour();
  const isSoundOn = useVisitState((state) => state.isSoundOn);
  const volume = useVisitState((state) => state.volume);
  return (
    <>
      <SwitchSetting
        name={text.text('sound')}
        note={text.text('soundNote')}
        isOn={isSoundOn}
        onSwitch={(isOn) => visit.setSound(isOn)}
      />
      {isSoundOn && (
        <ShareSetting
          name={text.text('volume')}
          share={volume}
          said={text.text('volumeValue', { percent: Math.round(volume * 100) })}
          onChange={(share) => visit.setVolume(share)}
        />
      )}
    </>
  );
}

const qualityWords = {
  automatic: 'qualityAutomatic',
  low: 'qualityLow',
  medium: 'qualityMedium',
  high: 'qualityHigh',
} as const satisfies Record<QualityChoice, string>;

function PictureSettings({ text }: PartProps): ReactNode {
  const { visit } = useTour();
  const quality = useVisitState((state) => state.quality);
  const isWinter = useVisitState((state) => state.season === 'winter');
  const showsEvidence = useVisitState((state) => state.showsEvidence);
  return (
    <>
      <ChoiceSetting
        name={text.text('quality')}
        note={text.text('qualityNote')}
        choices={qualityChoices.map((choice) => [choice, text.text(qualityWords[choice])] as const)}
        chosen={quality}
        onChoose={(chosen) => {
          visit.setQuality(chosen);
          visitorChoices.remember({ quality: chosen });
        }}
      />
      <SwitchSetting
        name={text.text('winter')}
        note={text.text('winterNote')}
        isOn={isWinter}
        onSwitch={(isOn) => visit.setSeason(isOn ? 'winter' : 'autumn')}
      />
      <SwitchSetting
        name={text.text('evidence')}
        note={text.text('evidenceNote')}
        isOn={showsEvidence}
        onSwitch={(isOn) => visit.setEvidence(isOn)}
      />
    </>
  );
}

function HandSettings({ text }: PartProps): ReactNode {
  const { visit } = useTour();
  const isReduced = useVisitState((state) => state.reducedMotion);
  const hasLetterKeys = useVisitState((state) => state.letterKeys);
  return (
    <>
      <SwitchSetting
        name={text.text('motion')}
        note={text.text('motionNote')}
        isOn={isReduced}
        onSwitch={(isOn) => {
          visit.setReducedMotion(isOn);
          visitorChoices.remember({ reducedMotion: isOn });
        }}
      />
      <SwitchSetting
        name={text.text('letters')}
        note={text.text('lettersNote')}
        isOn={hasLetterKeys}
        onSwitch={(isOn) => {
          visit.setLetterKeys(isOn);
          visitorChoices.remember({ letterKeys: isOn });
        }}
      />
    </>
  );
}
