import { Hand, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { clothNames, giftLights } from '../../museum/catalogue/curation.ts';
import { clothByRank } from './cloth-by-rank.ts';
import { useBench, useCarrying } from './bench-context.ts';
import { describePlace } from './describe-place.ts';
import { FaultLines } from './fault-lines.tsx';
import { LabelEditor } from './label-editor.tsx';
import { PlaceList } from './place-list.tsx';
import { readCuration } from './read-drafts.ts';
import { RoomGifts } from './room-gifts.tsx';
import { useDraft } from './use-draft.ts';
import { useShown } from './use-shown.ts';
import css from './curate.module.css';

/** The exhibit one has opened: where it stands, on what cloth, in what light, and what its label says. */
export function ExhibitSection(): ReactNode {
  const { chosen, opened } = useBench();
  const { visit, museum } = opened.services;
  const inHand = useCarrying((state) => state.gift);
  const shown = useStore(visit.store, (state) => state.opened);
  const gift = useStore(chosen, (state) => state.gift);
  useShown();
  if (inHand !== null) return <PlaceList gift={inHand} />;
  const isVeiled = shown !== null && !museum.catalogue.find(shown);
  return (
    <>
      {isVeiled && (
        <p>Under linen: nothing that is documented stands here, and there is nothing to change.</p>
      )}
      {isVeiled || gift === null ? (
        <p className={css['hint']}>
          Click a gift to work on it, or look at one and press Z to pick it up. Below are those of this room.
        </p>
      ) : (
        <Exhibit key={gift} gift={gift} />
      )}
      <RoomGifts />
    </>
  );
}

function Exhibit({ gift }: { readonly gift: string }): ReactNode {
  const { carrying, desk, live, nameOf } = useBench();
  useShown();
  const path = `data/curation/${gift}.json`;
  const curation = useDraft('curation', gift, readCuration);
  const place = live.house.placeOf(gift)?.address ?? null;
  const [cloth, light] = [curation?.cloth ?? null, curation?.light ?? null];
  const isMoved = (curation?.place ?? null) !== null;
  return (
    <section aria-labelledby="curate-gift">
      <h3 id="curate-gift" className={css['gift']}>
        {nameOf(gift)}
      </h3>
      <p className={css['hint']}>{gift}</p>

      <h4>Place</h4>
      <p>
        {place === null ? 'It has no place.' : describePlace(place)}
        <span className={css['by']}>{isMoved ? 'put there by a curator' : 'by the rules'}</span>
      </p>
      <div className={css['row']}>
        <button type="button" className={css['button']} onClick={() => carrying.pickUp(gift)}>
          <Hand aria-hidden="true" />
          Pick it up <kbd>Z</kbd>
        </button>
        {isMoved && (
          <button
            type="button"
            className={css['button']}
            onClick={() => desk.edit({ kind: 'place', gift, place: null })}
          >
            <Undo2 aria-hidden="true" />
            Leave it to the rules
          </button>
        )}
      </div>
      <FaultLines path={path} fields={['place', '']} />

      <Choice
        legend="Cloth"
        name={`cloth-${gift}`}
        rule={`by the giver’s rank: ${clothByRank(live.house.find(gift)?.rank ?? null)}`}
        choices={clothNames}
        chosen={cloth}
        onChoose={(chosen) => desk.edit({ kind: 'cloth', gift, cloth: chosen })}
      />
      <FaultLines path={path} fields={['cloth']} />
      <Choice
        legend="Light"
        name={`light-${gift}`}
        rule="as usual"
        choices={giftLights}
        chosen={light}
        onChoose={(chosen) => desk.edit({ kind: 'light', gift, light: chosen })}
      />
      <FaultLines path={path} fields={['light']} />

      <LabelEditor gift={gift} />
    </section>
  );
}

interface ChoiceProps {
  readonly legend: string;
  readonly name: string;
  /** What holds where nothing is chosen. */
  readonly rule: string;
  readonly choices: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (chosen: string | null) => void;
}

function Choice({ legend, name, rule, choices, chosen, onChoose }: ChoiceProps): ReactNode {
  return (
    <fieldset className={css['choice']}>
      <legend>{legend}</legend>
      {[null, ...choices].map((choice) => (
        <label key={choice ?? ''} data-swatch={choice ?? undefined}>
          <input type="radio" name={name} checked={chosen === choice} onChange={() => onChoose(choice)} />
          {choice ?? rule}
        </label>
      ))}
    </fieldset>
  );
}
