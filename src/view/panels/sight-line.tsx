import type { ReactNode } from 'react';
import type { PartName } from '../../museum/floorplan/building-part.ts';
import type { ExhibitId } from '../../museum/display/room-display.ts';
import type { RoomId } from '../../museum/floorplan/floor-plan.ts';
import { Phrase } from '../record/phrase.tsx';
import { GradeSources } from './grade-sources.tsx';
import type { LabelAnchors } from './panel-services.ts';
import { titleOf } from './title-of.ts';
import { useEvidence } from './use-evidence.ts';
import { useSight } from './use-sight.ts';
import { useTour } from './use-tour.ts';
import css from './interface.module.css';

/** The gift is documented; its model may be known less well. */
const looks = {
  'documented-size': 'documented',
  'documented-description': 'inferred',
  'artists-impression': 'reconstructed',
} as const;

export interface SightLineProps {
  readonly anchors: LabelAnchors;
}

/** How one knows of what lies in the middle of the picture: its grade, the reason for it, and who says so. */
export function SightLine({ anchors }: SightLineProps): ReactNode {
  const sight = useSight(anchors);
  return (
    <>
      <span className={css['reticle']} aria-hidden="true" />
      <div className={css['sight']} aria-live="polite">
        {sight?.kind === 'exhibit' && <ExhibitSight exhibit={sight.exhibit} />}
        {sight?.kind === 'part' && <PartSight part={sight.part} room={sight.room} />}
      </div>
    </>
  );
}

function ExhibitSight({ exhibit }: { readonly exhibit: ExhibitId }): ReactNode {
  const tour = useTour();
  const { language, museum, visit } = tour;
  const title = titleOf(exhibit, tour);
  const gift = museum.catalogue.find(exhibit);
  const look = gift ? looks[gift.modelGrade] : 'claimed';
  return (
    <>
      <p>
        <strong>
          <Phrase text={title.text} tag={title.tag} language={language} />
        </strong>{' '}
        <span className={css[look]}>
          {language.text(look === 'claimed' ? 'evidence.claimed' : `room.grade.${look}`)}
        </span>
      </p>
      <p>{gift ? language.text(`modelGrade.${gift.modelGrade}`) : language.text('evidence.veil')}</p>
      <button type="button" className={css['textButton']} onClick={() => visit.openExhibit(exhibit)}>
        {language.text('evidence.open')}
      </button>
    </>
  );
}

function PartSight({ part, room: id }: { readonly part: PartName; readonly room: RoomId }): ReactNode {
  const { language, museum } = useTour();
  const evidence = useEvidence();
  const room = museum.plan.rooms.find((one) => one.id === id);
  if (!room) return null;
  if (evidence === 'failed') return <p role="alert">{language.text('evidence.failed')}</p>;
  const told = evidence?.parts.find((one) => one.id === part);
  return (
    <>
      {told && (
        <Grade
          name={language.choose(told.name)}
          grade={told.grade}
          reason={told.gradeReason}
          sources={told.gradeSources}
        />
      )}
      <Grade
        name={language.choose(room.name)}
        grade={room.grade}
        reason={room.gradeReason}
        sources={room.gradeSources}
      />
    </>
  );
}

interface GradeProps {
  readonly name: { readonly text: string; readonly tag: string };
  readonly grade: 'documented' | 'inferred' | 'reconstructed';
  readonly reason: string;
  readonly sources: readonly string[];
}

function Grade({ name, grade, reason, sources }: GradeProps): ReactNode {
  const { language } = useTour();
  return (
    <div>
      <p>
        <strong>
          <Phrase text={name.text} tag={name.tag} language={language} />
        </strong>{' '}
        <span className={css[grade]}>{language.text(`room.grade.${grade}`)}</span>
      </p>
      <p>
        <Phrase text={reason} language={language} />
      </p>
      <GradeSources ids={sources} />
    </div>
  );
}
