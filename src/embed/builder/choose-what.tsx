import { useState, type ReactNode } from 'react';
import type { BuilderServices } from './builder-services.ts';
import type { EmbedPlace } from './embed-place.ts';
import { GiftChoice } from './gift-choice.tsx';
import { LinkChoice } from './link-choice.tsx';
import type { BuilderWords } from './load-builder-words.ts';
import type { TourLink } from './read-tour-link.ts';
import { RoomChoice } from './room-choice.tsx';
import { TourChoice } from './tour-choice.tsx';
import css from './builder.module.css';

const kinds = ['exhibit', 'room', 'tour', 'museum', 'link'] as const;
type Kind = (typeof kinds)[number];

export interface ChooseWhatProps {
  readonly services: BuilderServices;
  readonly said: BuilderWords;
  readonly place: EmbedPlace;
  /** What is chosen is called; null while nobody knows. */
  readonly title: string | null;
  /** Id of what is chosen, where the museum has no such thing. */
  readonly unknown: string | null;
  readonly onChoose: (link: TourLink) => void;
}

/** What an article shows: a gift, a room, a guided tour, the museum, or what a link of the tour leads to. */
export function ChooseWhat(props: ChooseWhatProps): ReactNode {
  const { services, said, place, title, unknown, onChoose } = props;
  const { words } = said;
  const [kind, setKind] = useState<Kind>(() => kindOf(place));
  const choose = (chosen: EmbedPlace): void => onChoose({ place: chosen, options: {} });
  return (
    <section className={css['part']}>
      <h2>{words.text('what.title')}</h2>
      <fieldset className={css['kinds']}>
        <legend className={css['unseen']}>{words.text('what.title')}</legend>
        {kinds.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="kind"
              checked={one === kind}
              onChange={() => {
                setKind(one);
                if (one === 'museum') choose({});
              }}
            />
            <span>{words.text(`what.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'exhibit' && (
        <GiftChoice services={services} said={said} chosen={place.exhibit ?? null} onChoose={choose} />
      )}
      {kind === 'room' && (
        <RoomChoice rooms={services.facts.rooms} said={said} chosen={place.room ?? ''} onChoose={choose} />
      )}
      {kind === 'tour' && (
        <TourChoice services={services} said={said} chosen={place.tour ?? ''} onChoose={choose} />
      )}
      {kind === 'link' && (
        <LinkChoice sites={[services.site, services.folder]} said={said} onChoose={onChoose} />
      )}
      <output className={css['chosen']}>
        {unknown === null
          ? title !== null && words.text('what.chosen', { title })
          : words.text('what.unknown', { id: unknown })}
      </output>
    </section>
  );
}

function kindOf({ exhibit, room, tour, pose, trail, query }: EmbedPlace): Kind {
  if (trail || query || pose) return 'link';
  if (room) return 'room';
  if (exhibit) return 'exhibit';
  return tour ? 'tour' : 'museum';
}
