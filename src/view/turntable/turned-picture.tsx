import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { GiftEntry } from '../../museum/catalogue/gift-entry.ts';
import { NoPictureError } from '../scene/create-renderer.ts';
import type { Reference } from './choose-scale.ts';
import type { Overlay } from './compute-overlay.ts';
import { connectHands } from './connect-hands.ts';
import { drawOverlay } from './draw-overlay.ts';
import { nameSide } from './name-side.ts';
import { homeOrbit, type Orbit } from './orbit.ts';
import { Turntable, type ModelState } from './turntable.ts';
import type { TurntableWords } from './turntable-services.ts';
import { ViewButtons } from './view-buttons.tsx';
import css from './turntable.module.css';

export interface TurnedPictureProps {
  readonly words: TurntableWords;
  readonly gifts: readonly GiftEntry[];
  readonly onOpened: (turntable: Turntable | null) => void;
  readonly onModel: (gift: string, state: ModelState) => void;
}

/** Stillness after which the side now seen is said aloud, milliseconds. */
const sayAfter = 450;

/** The picture, what is drawn over it, and the buttons that turn it. */
export function TurnedPicture({ words, gifts, onOpened, onModel }: TurnedPictureProps): ReactNode {
  const { language, say } = words;
  const canvas = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<SVGSVGElement>(null);
  const [turntable, setTurntable] = useState<Turntable | null>(null);
  const [fault, setFault] = useState<'noPicture' | 'lost' | null>(null);
  const [showsSize, setShowsSize] = useState(true);
  const [seen, setSeen] = useState<Orbit>(homeOrbit);
  const [hasTurned, setHasTurned] = useState(false);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    let opened: Turntable;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onDrawn = (drawn: Overlay, reference: Reference | null): void => {
      const length = (metres: number): string => language.number(metres);
      if (!overlay.current) return;
      drawOverlay(overlay.current, drawn, {
        scale: say('metres', { length: length(drawn.scale.metres) }),
        reference: reference && say(reference, { length: length(reference === 'hand' ? 0.19 : 1.7) }),
        number: (row) => language.number(row),
      });
    };
    try {
      opened = new Turntable({
        canvas: element,
        fetchModel: words.fetchModel,
        isLeftward: language.direction === 'rtl',
        isStill: words.isStill,
        onModel,
        onLost: (isLost) => setFault(isLost ? 'lost' : null),
        onDrawn,
        onTurned: (orbit) => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            setSeen(orbit);
            setHasTurned(true);
          }, sayAfter);
        },
      });
    } catch (error) {
      if (!(error instanceof NoPictureError)) throw error;
      setFault('noPicture');
      return undefined;
    }
    const letGo = connectHands(element, opened);
    setTurntable(opened);
    onOpened(opened);
    element.focus({ preventScroll: true });
    return () => {
      clearTimeout(timer);
      letGo();
      onOpened(null);
      opened.dispose();
    };
    // One picture for as long as the window is open: none of these change meanwhile.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  useEffect(() => turntable?.show(gifts), [turntable, gifts]);
  useEffect(() => turntable?.showSize(showsSize), [turntable, showsSize]);

  const side = say('pose', { ...nameSide(seen) });
  const pose =
    seen.zoom < 1.05
      ? side
      : say('poseNear', { pose: side, times: language.number(Math.round(seen.zoom * 10) / 10) });
  const titles = language.list(gifts.map(({ title }) => language.choose(title).text));
  return (
    <div className={css['picture']}>
      <div className={css['view']}>
        {/* Turned by keys: an image one can work with. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role */}
        <canvas ref={canvas} role="img" tabIndex={0} aria-label={say('picture', { titles, pose })} />
        <svg ref={overlay} aria-hidden="true" direction="ltr" />
        {fault && (
          <p role="alert" className={css['fault']}>
            {say(fault)}
          </p>
        )}
      </div>
      {turntable && (
        <ViewButtons say={say} turntable={turntable} showsSize={showsSize} onShowSize={setShowsSize} />
      )}
      <output className={css['unseen']}>{hasTurned && pose}</output>
    </div>
  );
}
