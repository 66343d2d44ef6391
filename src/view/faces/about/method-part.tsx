import type { ReactNode } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import type { AboutPart } from './about-part.ts';
import { CountList } from './count-list.tsx';
import css from './about.module.css';

const wheres = ['seen', 'reported', 'destined', 'unknown', 'elsewhere', 'outgoing'] as const;
const confidences = ['high', 'medium', 'low'] as const;
const grades = ['documented', 'inferred', 'reconstructed'] as const;
const looks = ['documented-size', 'documented-description', 'artists-impression'] as const;

/** How facts are graded, and how rooms, light and models are made. */
export function MethodPart({ facts: { numbers }, text }: AboutPart): ReactNode {
  const { language } = useTour();
  return (
    <>
      <h4>{text('method.facts')}</h4>
      <p>{text('method.facts.claims')}</p>
      {numbers.readInPart > 0 && (
        <p>{text('method.facts.openings', { read: numbers.readInPart, sources: numbers.sources })}</p>
      )}
      <p>{text('method.facts.where')}</p>
      <CountList
        rows={wheres.map((where) => ({
          id: where,
          count: numbers.whereabouts[where],
          name: language.text(`whereabouts.${where}`),
          note: language.text(`whereabouts.${where}.sentence`),
        }))}
      />
      <p>{text('method.facts.sure')}</p>
      <ul className={css['plainList']}>
        {confidences.map((grade) => (
          <li key={grade}>{language.text(`confidence.${grade}`)}</li>
        ))}
      </ul>
      <h4>{text('method.rooms')}</h4>
      <p>{text('method.rooms.grades')}</p>
      <CountList
        rows={grades.map((grade) => ({
          id: grade,
          count: numbers.rooms[grade],
          name: language.text(`room.grade.${grade}`),
          note: language.text(`room.grade.${grade}.sentence`),
        }))}
      />
      <p>{text('method.rooms.places')}</p>
      <h4>{text('method.light')}</h4>
      <p>{text('method.light.light')}</p>
      <p>{text('method.models')}</p>
      <CountList
        rows={looks.map((look) => ({
          id: look,
          count: numbers.modelGrades[look],
          name: language.text(`modelGrade.${look}`),
        }))}
      />
      <p>{text('method.models.note')}</p>
    </>
  );
}
