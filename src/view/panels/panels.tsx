import type { ReactNode } from 'react';
import { Announcer } from './announcer.tsx';
import { Around, Described } from './around.tsx';
import { AsOfLine } from './as-of-line.tsx';
import { BrassLabel } from './brass-label.tsx';
import { ComfortPart } from './comfort-part.tsx';
import { ChanceLine } from './chance-line.tsx';
import { CornerPlan } from './corner-plan.tsx';
import { EvidenceLegend } from './evidence-legend.tsx';
import { ExhibitPanel } from './exhibit-panel.tsx';
import { FirstSteps } from './first-steps.tsx';
import { FullScreenNotice } from './full-screen-notice.tsx';
import { HallBoard } from './hall-board.tsx';
import { LateFace } from './late-face.tsx';
import { LiftChoice } from './lift-choice.tsx';
import { OpenPlayer } from './open-player.tsx';
import { OpenSheet } from './open-sheet.tsx';
import type { PanelServices } from './panel-services.ts';
import { Part } from './part.tsx';
import { ToolBar } from './tool-bar.tsx';
import { TravelLine } from './travel-line.tsx';
import { UnknownNotice } from './unknown-notice.tsx';
import { useTour } from './use-tour.ts';
import { usePageWords } from './use-page-words.ts';
import { useVisitState } from './use-visit-state.ts';
import type { LastInput } from './watch-input.ts';
import { WhereLine } from './where-line.tsx';
import css from './interface.module.css';

export interface PanelsProps extends Pick<PanelServices, 'anchors' | 'onCovered'> {
  readonly lastInput: LastInput;
}

/** All that is read in the tour. Each part may fail without the others. */
export function Panels({ anchors, onCovered, lastInput }: PanelsProps): ReactNode {
  usePageWords();
  const { hall } = useTour();
  const opened = useVisitState((state) => state.opened);
  const room = useVisitState((state) => state.room);
  const isOnTour = useVisitState((state) => state.tour !== null);
  return (
    <div
      className={css['interface']}
      data-panel={opened === null ? undefined : 'open'}
      data-tour={isOnTour ? '' : undefined}
    >
      {/* First after the picture: what follows it for who goes by keys. */}
      <Part shows={room}>
        <Around />
      </Part>
      <div className={css['top']}>
        <Part shows={room}>{hall ? <LateFace load={hall.loadLine} /> : <WhereLine />}</Part>
        <Part>
          <AsOfLine />
        </Part>
        <Part>
          <UnknownNotice />
        </Part>
        <FullScreenNotice />
      </div>
      <div className={css['foot']}>
        <ComfortPart />
        <CornerPlan />
        <Part shows={room}>
          <LiftChoice />
        </Part>
        <Part shows={room}>
          <HallBoard />
        </Part>
        <TravelLine />
        <Part>
          <ChanceLine />
        </Part>
        <Part>
          <Described />
        </Part>
        <EvidenceLegend anchors={anchors} />
        <FirstSteps />
        <OpenPlayer />
      </div>
      <Part>
        <ToolBar />
      </Part>
      {anchors && (
        <Part shows={room}>
          <BrassLabel anchors={anchors} />
        </Part>
      )}
      <Part shows={room}>
        <Announcer lastInput={lastInput} />
      </Part>
      {opened !== null && (
        <Part shows={opened} isMissed>
          <ExhibitPanel exhibit={opened} lastInput={lastInput} onCovered={onCovered} />
        </Part>
      )}
      <OpenSheet />
    </div>
  );
}
