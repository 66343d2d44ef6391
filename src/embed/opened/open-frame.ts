import type { LanguageTag } from '../../language/languages.ts';
import {
  connectHost,
  type CallParams,
  type HostConnection,
  type TourEvent,
} from '../protocol/connect-host.ts';
import type { DropCounts } from '../protocol/count-dropped.ts';
import { TourFault } from '../protocol/tour-fault.ts';
import type { EventDetail, MethodGives } from '../vocabulary/value-of.ts';
import type { AttributeName, ErrorCode, EventName, MethodName } from '../vocabulary/vocabulary.ts';
import { adoptSheet, makeSheet } from './adopt-sheet.ts';
import type { AttributeValues } from './attribute-values.ts';
import { findVersion } from './find-version.ts';
import { formatFrameAddress } from './format-frame-address.ts';
import { makePart } from './make-part.ts';
import { openedWords } from './opened-words.ts';
import styles from './opened.css?inline';

/** What a closed tour and an open one share. */
export interface FrameHost {
  /** `data-state` is `poster`, `loading` (the poster is seen still) or `open`. */
  readonly root: HTMLElement;
  /** The frame lies over what is in it. */
  readonly stage: HTMLElement;
  readonly shadow: ShadowRoot;
  /** What is asked for now. */
  asked(): FrameRequest;
  /** Fires an event of the element. */
  tell<E extends EventName>(name: E, detail: EventDetail<E>): void;
  /** Words have changed. */
  write(): void;
  /** Goes back to the poster. */
  close(): Promise<void>;
}

export interface FrameRequest {
  /** Folder of the tour's site; ends with a slash. */
  readonly folder: string;
  readonly values: AttributeValues;
  /** Query of an address to go on at. */
  readonly kept: string | null;
  /** Language of the attribute, or of the article where the tour speaks it. */
  readonly language: LanguageTag | null;
}

export interface OpenFrame {
  /** What there is to say of it, beside what the poster says. */
  readonly notes: readonly string[];
  /** Its version is not the one that was asked for. */
  readonly isUnkept: boolean;
  readonly dropped: DropCounts;
  call<M extends MethodName>(method: M, ...params: CallParams<M>): Promise<MethodGives<M>>;
  /** Leads it where changed attributes say. False where it has to be opened anew for that. */
  follow(changed: readonly AttributeName[]): boolean;
  /** Out of view it draws nothing. */
  see(isSeen: boolean): void;
  /** Writes its words anew. */
  write(language: LanguageTag, title: string): void;
  focus(): void;
  /** Query of the address where the visitor is; null where the tour does not say so in time. */
  findPlace(): Promise<string | null>;
  /** Takes it away, and all that hangs on it. */
  close(): void;
}

/** What the frame may do that a page has to grant. */
const granted =
  'fullscreen; autoplay; xr-spatial-tracking; gamepad; gyroscope; accelerometer; clipboard-write';
/** Milliseconds an open tour may take to say where it is before it goes. */
const forFarewell = 500;
/** Milliseconds after its page has come in which a tour that says nothing stays behind its poster. */
const untilShown = 15_000;
const placeNames = ['exhibit', 'room', 'tour', 'stop', 'trail', 'query', 'view'] as const;
const mannerNames = ['src', 'theme', 'motion', 'heading-level', 'version'] as const;

/** Faults of a call that the tour tells by an event too, or that are none where an attribute was changed again. */
const toldByFrame: readonly ErrorCode[] = ['unknown-place', 'unreached', 'interrupted', 'closed'];

let sheet: CSSStyleSheet | undefined;
/** The tour that is open on this page: a page has few pictures to draw in three dimensions, and a reader one pair of eyes. */
let live: FrameHost | null = null;

/** Whether none is open. */
export function isTurnFree(): boolean {
  return live === null;
}

/** Sentence for what the museum does not have. */
export function wordUnknown(language: LanguageTag, id: string): string {
  return openedWords[language].unknown.replace('{id}', id);
}

/** Says that an article holds on to a version. */
export function wordPinned(language: LanguageTag, version: string): string {
  return openedWords[language].pinned.replace('{version}', version);
}

/**
 * Opens a tour in a frame; whichever was open on the page goes back to its poster. This half of the element comes when it is
 * first needed.
 *
 * @param delay milliseconds it may not be sent before
 */
export function openFrame(host: FrameHost, delay: number): OpenFrame {
  const { root, stage, shadow } = host;
  const former = live;
  live = host;
  void former?.close();
  sheet ??= makeSheet(styles);
  adoptSheet(shadow, sheet);

  let connection: HostConnection | null = null;
  let isClosed = false;
  let isReady = false;
  let isSeen = true;
  /** The article has paused it: coming into view does not wake it. */
  let isHeld = false;
  let isResting = false;
  let isUnkept = false;
  let isSilent = false;
  let notes: string[] = [];

  /** Calls that were made before there was anybody to call. */
  let connected: (connection: HostConnection | null) => void = () => {};
  const connecting = new Promise<HostConnection | null>((resolve) => {
    connected = resolve;
  });

  const frame = makePart('iframe', 'frame');
  // A browser that cannot share says in the console that it does not know the word.
  frame.allow = 'share' in navigator ? `${granted}; web-share` : granted;
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  const progress = makePart('div', 'progress');
  stage.append(frame);
  root.append(progress);
  root.dataset['state'] = 'loading';

  const show = (): void => {
    root.dataset['state'] = 'open';
    host.write();
  };
  const fail = (code: 'no-answer' | 'unknown-version', message: string, name?: string): void =>
    host.tell('error', { code, message, ...(name !== undefined && { name }) });

  async function call<M extends MethodName>(method: M, ...params: CallParams<M>): Promise<MethodGives<M>> {
    const open = connection ?? (await connecting);
    if (!open) throw new TourFault('closed', 'the tour is closed');
    return open.call(method, ...params);
  }

  function rest(): void {
    const isAsleep = isHeld || !isSeen;
    if (!isReady || isAsleep === isResting) return;
    isResting = isAsleep;
    call(isAsleep ? 'pause' : 'resume').catch(() => {});
  }

  function hear(...[name, detail]: TourEvent): void {
    if (name === 'ready') {
      isReady = true;
      isSilent = false;
      // A frame that was loaded anew rests no more.
      isResting = false;
      rest();
    }
    if (name === 'progress') progress.style.scale = `${detail.share} 1`;
    if (name === 'load' || name === 'error' || name === 'ready') host.write();
    if (name === 'load' || name === 'error') show();
    host.tell(name, detail);
  }

  /** Who has stepped out of the tour is beside it in the article, and tabs on from there. */
  function takeKeyboard(): void {
    root.tabIndex = -1;
    root.focus({ preventScroll: true });
  }

  async function send(): Promise<void> {
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const { folder: site, values } = host.asked();
    const { version } = values;
    const found = version === undefined ? null : await findVersion(site, version);
    if (isClosed) return;
    const { folder, pinned } = found ?? { folder: site, pinned: null };
    isUnkept = found !== null && pinned === null;
    if (isUnkept) fail('unknown-version', `version ${version} is not kept at ${site}`, 'version');
    // What frames a page without an origin has none either; a page of one's own disk is no frame.
    const isOpaque = origin === 'null' && location.protocol !== 'file:';
    connection = connectHost({
      frame,
      origin: isOpaque ? 'null' : new URL(folder).origin,
      window,
      onEvent: hear,
      onStepOut: takeKeyboard,
    });
    connected(connection);
    frame.addEventListener('load', () => {
      setTimeout(() => {
        if (isClosed || isReady) return;
        isSilent = true;
        show();
        fail('no-answer', 'the tour does not answer');
      }, untilShown);
    });
    // Asked again: it may have changed meanwhile.
    const { values: now, kept, language } = host.asked();
    frame.src = formatFrameAddress({ folder, values: now, kept, language, host: origin, pinned });
    host.write();
  }
  void send();

  return {
    get notes() {
      return notes;
    },
    get isUnkept() {
      return isUnkept;
    },
    get dropped() {
      return connection?.dropped() ?? {};
    },
    call(method, ...params) {
      if (method === 'pause' || method === 'resume') isHeld = isResting = method === 'pause';
      return call(method, ...params);
    },
    follow(changed) {
      const has = (names: readonly AttributeName[]): boolean => names.some((name) => changed.includes(name));
      // A frame that was not sent yet takes what holds when it is.
      if (!connection) return true;
      if (has(mannerNames)) return false;
      const { values, language } = host.asked();
      const calls: Promise<unknown>[] = [];
      if (values.pose !== undefined && has(['room', 'pose'])) {
        const [x = 0, z = 0, yaw = 0, pitch = 0] = values.pose.split(',').map(Number);
        calls.push(call('setPose', { room: values.room as string, x, z, yaw, pitch }));
      } else if (has(placeNames)) {
        const place = placeNames
          .map((name) => [name, values[name]])
          .filter(([, value]) => value !== undefined);
        calls.push(call('goTo', Object.fromEntries(place)));
      }
      if (has(['lang']) && language) calls.push(call('setLanguage', { lang: language }));
      for (const made of calls) {
        made.catch(({ code, message, field }: TourFault) => {
          if (toldByFrame.includes(code)) return;
          host.tell('error', { code, message, ...(field !== undefined && { name: field }) });
        });
      }
      return true;
    },
    see(isInView) {
      isSeen = isInView;
      rest();
    },
    write(language, title) {
      const words = openedWords[language];
      frame.title = title || words.tour;
      notes = [];
      if (isSilent) notes.push(words.noAnswer);
      if (isUnkept) notes.push(words.noVersion.replace('{version}', host.asked().values.version ?? ''));
      root.toggleAttribute('data-noted', notes.length > 0);
    },
    focus: () => frame.focus(),
    async findPlace() {
      if (!isReady) return null;
      const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), forFarewell));
      const state = await Promise.race([call('getState').catch(() => null), late]);
      return state ? state.address : null;
    },
    close() {
      isClosed = true;
      if (live === host) live = null;
      connection?.close();
      connected(null);
      frame.remove();
      progress.remove();
      root.dataset['state'] = 'poster';
    },
  };
}
