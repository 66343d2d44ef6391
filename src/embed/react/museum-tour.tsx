import {
  forwardRef,
  useEffect,
  useImperativeHandle,
  useRef,
  type ComponentType,
  type CSSProperties,
  type ReactNode,
} from 'react';
import { defineForImport } from '../element/define-for-import.ts';
import type { TourElement } from '../element/tour-element.ts';
import type { EventDetail } from '../vocabulary/value-of.ts';
import { attributes, events, type AttributeName, type EventName } from '../vocabulary/vocabulary.ts';

type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;

/** What an attribute may hold: one of its words, or a text. */
type AttributeText<N extends AttributeName> = (typeof attributes)[N]['kind'] extends {
  of: readonly (infer Word extends string)[];
}
  ? Word
  : string;

type AttributeProps = {
  readonly [N in Exclude<AttributeName, 'src'> as CamelCase<N>]?: AttributeText<N> | undefined;
};
type EventProps = {
  readonly [E in EventName as `on${Capitalize<CamelCase<E>>}`]?:
    ((event: CustomEvent<EventDetail<E>>) => void) | undefined;
};

export interface MuseumTourProps extends AttributeProps, EventProps {
  /** Folder of the tour's site: `https://museum.example/`. */
  readonly src: string;
  readonly id?: string;
  readonly className?: string;
  readonly style?: CSSProperties;
  /** What stands in place of the tour where no script runs; and contents of its slots. */
  readonly children?: ReactNode;
}

const attributeNames = Object.keys(attributes) as AttributeName[];
const eventNames = Object.keys(events) as EventName[];

defineForImport();

/**
 * The element as a React component: an attribute is a prop, an event a prop that begins with `on` (`room-enter` is
 * `onRoomEnter`), and a ref gives the element with its methods. It can be drawn on a server: what it holds is shown until a
 * script comes.
 */
export const MuseumTour = forwardRef<TourElement, MuseumTourProps>(function MuseumTour(props, ref) {
  const element = useRef<TourElement>(null);
  const latest = useRef(props);
  useImperativeHandle(ref, () => element.current as TourElement);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const tour = element.current;
    if (!tour) return undefined;
    const hear = (event: Event): void => {
      if (event.target !== tour) return;
      const handlers = latest.current as unknown as Readonly<
        Record<string, ((event: Event) => void) | undefined>
      >;
      handlers[propOfEvent(event.type)]?.(event);
    };
    for (const name of eventNames) tour.addEventListener(name, hear);
    return () => {
      for (const name of eventNames) tour.removeEventListener(name, hear);
    };
  }, []);
  const { id, className, style, children } = props;
  const texts = props as unknown as Readonly<Record<string, string | undefined>>;
  const given = attributeNames.flatMap((name) => {
    const text = texts[camelCase(name)];
    return text === undefined ? [] : [[name, text] as const];
  });
  // What an element of one's own takes is known to no list of elements.
  const Tag = __EMBED_TAG__ as unknown as ComponentType<Readonly<Record<string, unknown>>>;
  return (
    // React 18 writes `class` on elements it does not know as it stands.
    <Tag ref={element} id={id} class={className} style={style} {...Object.fromEntries(given)}>
      {children}
    </Tag>
  );
});

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function propOfEvent(name: string): string {
  return camelCase(`on-${name}`);
}
