import { Maximize, Minus, Plus } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { WorldMap } from '../../../museum/atlas/world-map.ts';
import { IconButton } from '../../panels/icon-button.tsx';
import { connectPlanPointer } from '../plan/connect-plan-pointer.ts';
import { movePlanByKey } from '../plan/move-plan-by-key.ts';
import { MapLands } from './map-lands.tsx';
import { MapLegend } from './map-legend.tsx';
import { MapMarks } from './map-marks.tsx';
import { MapView } from './map-view.ts';
import type { MapFacts } from './use-givers.ts';
import type { MapText } from '../../../language/load-map-text.ts';
import css from './map.module.css';

/** Free between a name and the edge of the frame, CSS pixels. */
const edge = 6;

/** Whom the map marks, and what it writes beside them. */
export interface Marked {
  readonly codes: readonly string[];
  readonly name: string;
  readonly count: string;
}

export interface MapStageProps {
  readonly id: string;
  readonly text: MapText['text'];
  readonly world: WorldMap;
  readonly facts: MapFacts;
  /** Under the pointer, or in the list under the keyboard. */
  readonly pointed: Marked | null;
  readonly chosen: Marked | null;
  readonly onPoint: (code: string | null) => void;
  readonly onChoose: (code: string) => void;
}

/** The map, which one drags and zooms; a press on a country chooses it. */
export function MapStage(props: MapStageProps): ReactNode {
  const { id, text, world, facts, pointed, chosen, onPoint, onChoose } = props;
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGGElement>(null);
  const view = useRef<MapView>(null);
  const label = useRef<HTMLParagraphElement>(null);
  const named = pointed ?? chosen;
  const [first] = named?.codes ?? [];
  const anchor = world.lands.find(({ code }) => code === first)?.at ?? null;

  const place = useCallback((): void => {
    const [element, map] = [label.current, view.current];
    if (!element || !map || !anchor) return;
    const [x, y] = map.toPage(anchor);
    const { offsetWidth: width, offsetHeight: height, parentElement: around } = element;
    // Above the middle of the country, but within the frame.
    const most = (around?.clientWidth ?? width) - width - edge;
    const left = Math.min(most, Math.max(edge, x - width / 2));
    const top = y - 1.5 * height < edge ? y + height / 2 : y - 1.5 * height;
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }, [anchor]);
  const follow = useRef(place);
  useLayoutEffect(() => {
    follow.current = place;
    place();
  }, [place]);

  useLayoutEffect(() => {
    if (!frame.current || !drawing.current) return undefined;
    const map = new MapView({
      frame: frame.current,
      world: drawing.current,
      map: world,
      onMove: () => follow.current(),
    });
    view.current = map;
    const stopPointer = connectPlanPointer(frame.current, map);
    const watch = new ResizeObserver(() => map.resize());
    watch.observe(frame.current);
    return () => {
      stopPointer();
      watch.disconnect();
      view.current = null;
    };
  }, [world]);

  useEffect(() => {
    const element = drawing.current;
    if (!element) return undefined;
    const codeOf = ({ target }: Event): string | null =>
      (target instanceof Element && target.closest('[data-code]')?.getAttribute('data-code')) || null;
    const point = (event: Event): void => onPoint(codeOf(event));
    const leave = (): void => onPoint(null);
    const choose = (event: Event): void => {
      const code = codeOf(event);
      if (code !== null) onChoose(code);
    };
    element.addEventListener('pointerover', point);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('click', choose);
    return () => {
      element.removeEventListener('pointerover', point);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('click', choose);
    };
  }, [onPoint, onChoose]);

  useEffect(() => {
    if (anchor) view.current?.reveal(anchor);
  }, [anchor]);

  const pressKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !view.current) return;
    const map = view.current;
    if (!movePlanByKey(event.key, map, () => map.fit())) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={css['stage']}>
      {/* Keys move it, as they move the plan. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <section
        ref={frame}
        className={css['frame']}
        aria-label={text('map')}
        aria-describedby={`${id}-keys`}
        tabIndex={0}
        onKeyDown={pressKey}
      >
        <svg className={css['drawing']} aria-hidden="true">
          <g ref={drawing}>
            <rect className={css['sea']} width={world.width} height={world.height} />
            <Graticule world={world} />
            <MapLands world={world} stepOf={facts.stepOf} territory={facts.territory} />
            {/* Where a museum of another collection stands nobody has said. */}
            {text('legend.home') !== '' && (
              <path className={css['home']} d={`M${world.home[0]} ${world.home[1]}h0`} />
            )}
            {chosen && <MapMarks world={world} codes={chosen.codes} look="chosen" />}
            {pointed && <MapMarks world={world} codes={pointed.codes} look="pointed" />}
          </g>
        </svg>
        {named && anchor && (
          <p ref={label} className={css['label']} aria-hidden="true">
            <bdi>{named.name}</bdi> <span>{named.count}</span>
          </p>
        )}
      </section>
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <MapLegend text={text} steps={facts.steps} hasTerritory={facts.territory.size > 0} />
      <div className={css['tools']}>
        <IconButton icon={Plus} name={text('closer')} onPress={() => view.current?.zoom(1.5)} />
        <IconButton icon={Minus} name={text('farther')} onPress={() => view.current?.zoom(1 / 1.5)} />
        <IconButton icon={Maximize} name={text('all')} onPress={() => view.current?.fit()} />
      </div>
      <p id={`${id}-keys`} className={css['keys']}>
        {text('keys')}
      </p>
    </div>
  );
}

/** Every thirtieth meridian, counted from the middle of the map; thin enough to be no border. */
function Graticule({ world }: { readonly world: WorldMap }): ReactNode {
  const { width, height } = world;
  const lines = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6]
    .map((step) => `M${width / 2 + step * 300} ${-height}V${2 * height}`)
    .join('');
  return <path className={css['graticule']} d={lines} />;
}
