import { useId, type ReactNode } from 'react';
import { nameHouse } from '../../view/panels/name-house.ts';
import type { BuilderRoom } from './builder-facts.ts';
import type { EmbedPlace } from './embed-place.ts';
import type { BuilderWords } from './load-builder-words.ts';
import css from './builder.module.css';

export interface RoomChoiceProps {
  readonly rooms: readonly BuilderRoom[];
  readonly said: BuilderWords;
  /** Id; empty for none. */
  readonly chosen: string;
  readonly onChoose: (place: EmbedPlace) => void;
}

/** The rooms, house by house. */
export function RoomChoice({
  rooms,
  said: { language, words },
  chosen,
  onChoose,
}: RoomChoiceProps): ReactNode {
  const id = useId();
  const houses = [...new Set(rooms.map(({ house }) => house))];
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{words.text('what.room')}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => onChoose(target.value === '' ? {} : { room: target.value })}
      >
        <option value="">{words.text('choose')}</option>
        {houses.map((house) => (
          <optgroup key={house} label={nameHouse(house, language)}>
            {rooms
              .filter((room) => room.house === house)
              .map((room) => (
                <option key={room.id} value={room.id}>
                  {language.choose(room.name).text}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
