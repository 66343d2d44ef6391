import { directionOf } from '../../language/direction-of.ts';
import { localeOf } from '../../language/locale-of.ts';
import type { LanguageTag } from '../../language/languages.ts';
import { findLanguage } from '../../language/match-language.ts';
import { checksOfResults } from '../protocol/checks-of-answers.ts';
import { connectHost, type CallParams, type HostConnection, type TourEvent } from '../protocol/connect-host.ts';
import { TourFault } from '../protocol/tour-fault.ts';
import type { EventDetail, MethodGives } from '../vocabulary/value-of.ts';
import {
  attributes,
  type AttributeName,
  type ErrorCode,
  type EventName,
  type MethodName,
} from '../vocabulary/vocabulary.ts';
import type { AttributeValues } from './attribute-values.ts';
import { defer, type Deferred } from './defer.ts';
import { drawPoster } from './draw-poster.ts';
import { drawTour, make, type TourView } from './draw-tour.ts';
import { fetchCard, sayCard, type Card } from './fetch-card.ts';
import { findSubject, museumSubject, type Subject } from './find-subject.ts';
import { formatFrameAddress } from './format-frame-address.ts';
import { isTurnFree, leaveTurn, takeTurn } from './live-tour.ts';
import { fill, posterWords } from './poster-words.ts';
import { readAttribute } from './read-attribute.ts';

const attributeNames = Object.keys(attributes) as AttributeName[];
const placeNames = ['exhibit', 'room', 'tour', 'stop', 'trail', 'query', 'view'] as const;

/** What the frame may do that a page has to grant. */
const granted =
  'fullscreen; autoplay; xr-spatial-tracking; gamepad; gyroscope; accelerometer; clipboard-write; web-share';
/** Milliseconds between one load of the frame and the next: attributes may be changed a thousand times a second. */
const betweenLoads = 1000;
/** Milliseconds an open tour may take to say where it is before it goes. */
const forFarewell = 500;
/** Milliseconds after its page has come in which a tour that says nothing stays behind its poster. */
const untilShown = 10_000;

type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;
/** Attributes as properties. They give what is understood: what was not counts as absent. */
export type TourProperties = {
  [N in Exclude<AttributeName, 'lang'> as CamelCase<N>]: string | null;
};
/** Methods of an open tour. Called before it is open, they wait until it is; they do not open it. */
export type TourMethods = {
  readonly [M in MethodName]: (...params: CallParams<M>) => Promise<MethodGives<M>>;
};

/** Where there is no page, as on a server, the class can be imported and not made. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * The tour in somebody else's article: a poster, and, once it is opened, the tour in a frame. Fires the events of the
 * vocabulary; all of them bubble but `load`, which a window would take for its own.
 */
export class TourElement extends Base {
  static readonly observedAttributes: readonly string[] = attributeNames;
  /** Version of this script. */
  static version = '';
  /** Folder of the tour's site where `src` says nothing else; ends with a slash. */
  static folder = '';

  readonly #view: TourView;
  #values: AttributeValues = {};
  /** Texts of attributes that were reported as not understood. */
  #reported: Partial<Record<string, string>> = {};
  #isDue = false;
  #watches: IntersectionObserver[] = [];
  #isNear = false;
  #isSeen = false;

  #subject: Subject = museumSubject;
  /** What is drawn as a poster, as one text. */
  #drawn = '';
  #card: Card | null = null;
  #fetching: AbortController | null = null;
  #isCardLost = false;
  #lacksPicture = false;
  /** What was asked for, where the site has no such thing. */
  #unknown: Subject | null = null;
  /** Its pinned version is not kept. */
  #isUnkept = false;
  #isSilent = false;

  #frame: HTMLIFrameElement | null = null;
  #connection: HostConnection | null = null;
  #opening: Deferred<HostConnection> = defer();
  #ready: Deferred<EventDetail<'ready'>> = defer();
  /** What the tour said when it was ready; null while it is not. */
  #told: EventDetail<'ready'> | null = null;
  /** Query of the address where the visitor was when it was closed. */
  #kept: string | null = null;
  #lastLoad = -betweenLoads;
  /** The article has paused it: coming into view does not wake it. */
  #isHeld = false;
  #isResting = false;
  #hasOpenedItself = false;

  constructor() {
    super();
    this.#view = drawTour(this.attachShadow({ mode: 'open' }));
    const { stage, walkIn, close } = this.#view;
    const enter = (): void => {
      void this.open();
      this.#frame?.focus();
    };
    walkIn.addEventListener('click', enter);
    stage.addEventListener('click', ({ target }) => {
      const isTaken = target instanceof Element && target.closest('a, button');
      if (!isTaken && !this.isOpen && this.#value('reveal') !== 'manual') enter();
    });
    close.addEventListener('click', () => void this.close());
  }

  static {
    const prototype = this.prototype as unknown as Record<string, unknown>;
    for (const name of attributeNames) {
      // Every element has this one.
      if (name === 'lang') continue;
      Object.defineProperty(prototype, propertyOf(name), {
        configurable: true,
        enumerable: true,
        get(this: TourElement) {
          const text = this.getAttribute(name);
          const isKnown = text !== null && 'value' in readAttribute(name, text, this.baseURI);
          return isKnown ? text : attributes[name].absent;
        },
        set(this: TourElement, value: unknown) {
          if (value === null || value === undefined) this.removeAttribute(name);
          else this.setAttribute(name, String(value));
        },
      });
    }
    for (const method of Object.keys(checksOfResults) as MethodName[]) {
      prototype[method] = function call(this: TourElement, ...params: CallParams<MethodName>) {
        if (method === 'pause' || method === 'resume') this.#isHeld = this.#isResting = method === 'pause';
        return this.#call(method, ...params);
      };
    }
  }

  /** Settles when the tour is open and listens: what it says of itself. */
  get ready(): Promise<EventDetail<'ready'>> {
    return this.#ready.promise;
  }

  get isOpen(): boolean {
    return this.#frame !== null;
  }

  /** How many messages were dropped since it was opened, by kind. */
  get dropped(): ReturnType<HostConnection['dropped']> {
    return this.#connection?.dropped() ?? {};
  }

  /**
   * Opens the tour; whichever is open on the page goes back to its poster.
   *
   * @throws TourFault, by the promise: `closed` where it stands on no page
   */
  open(): Promise<EventDetail<'ready'>> {
    if (!this.isConnected) return Promise.reject(new TourFault('closed', 'the tour stands on no page'));
    this.#update();
    if (!this.#frame) this.#load();
    return this.ready;
  }

  /** Goes back to the poster. The place is kept: opened again, the tour goes on there. */
  async close(): Promise<void> {
    const frame = this.#frame;
    if (!frame) return;
    await this.#keepPlace();
    if (this.#frame !== frame) return;
    const hadFocus = this.shadowRoot?.activeElement;
    this.#drop();
    this.#write();
    if (hadFocus) this.#view.walkIn.focus();
  }

  /** Who listens for `ready` too late hears of it still. */
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void {
    super.addEventListener(type, listener, options);
    if (type !== 'ready' || !listener || !this.#told) return;
    const event = new CustomEvent(type, { detail: this.#told });
    Object.defineProperty(event, 'target', { value: this });
    queueMicrotask(() => {
      if (typeof options === 'object' && options.once) this.removeEventListener(type, listener);
      if (typeof listener === 'function') listener.call(this, event);
      else listener.handleEvent(event);
    });
  }

  connectedCallback(): void {
    // Properties that were set before this script came hide what it brings.
    for (const name of attributeNames.map(propertyOf)) {
      if (!Object.hasOwn(this, name)) continue;
      const own = this as unknown as Record<string, unknown>;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
    const watch = (options: IntersectionObserverInit, see: (isSeen: boolean, share: number) => void): void => {
      const watcher = new IntersectionObserver((entries) => {
        for (const { isIntersecting, intersectionRatio } of entries) see(isIntersecting, intersectionRatio);
      }, options);
      watcher.observe(this);
      this.#watches.push(watcher);
    };
    watch({ rootMargin: '300px' }, (isNear) => {
      if (!isNear || this.#isNear) return;
      this.#isNear = true;
      this.#touch();
    });
    watch({ threshold: [0, 0.5] }, (isSeen, share) => {
      if (isSeen !== this.#isSeen) {
        this.#isSeen = isSeen;
        this.#rest();
      }
      if (share >= 0.5) this.#openItself();
    });
    this.#touch();
  }

  disconnectedCallback(): void {
    for (const watcher of this.#watches) watcher.disconnect();
    this.#watches = [];
    this.#isNear = false;
    this.#isSeen = false;
    this.#drop();
    this.#kept = null;
    this.#hasOpenedItself = false;
    this.#fetching?.abort();
    this.#fetching = null;
    this.#drawn = '';
    this.#view.picture.replaceChildren();
    const { reject } = this.#opening;
    this.#opening = defer();
    reject(new TourFault('closed', 'the tour was taken from the page'));
  }

  /** Moved without being taken out (`moveBefore`), an open tour stays open. */
  connectedMoveCallback(): void {
    this.#touch();
  }

  attributeChangedCallback(): void {
    this.#touch();
  }

  /** Several changes at once are one. */
  #touch(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      if (this.#isDue && this.isConnected) this.#update();
      this.#isDue = false;
    });
  }

  #update(): void {
    this.#isDue = false;
    const before = this.#values;
    this.#values = this.#readAttributes();
    const changed = attributeNames.filter((name) => before[name] !== this.#values[name]);
    if (changed.some((name) => attributes[name].isPlace)) this.#kept = null;
    this.#showPoster();
    this.#write();
    if (this.#frame) this.#follow(changed);
    else if (this.#isEager) this.#openItself();
  }

  #readAttributes(): AttributeValues {
    const values: Partial<Record<AttributeName, string>> = {};
    const say = (name: AttributeName, text: string, code: ErrorCode, message: string): void => {
      if (this.#reported[name] === text) return;
      this.#reported[name] = text;
      this.#tellFault(code, message, name);
    };
    for (const name of attributeNames) {
      const text = this.getAttribute(name);
      const reading = text === null ? null : readAttribute(name, text, this.baseURI);
      if (reading && 'value' in reading) values[name] = reading.value;
      if (reading && 'code' in reading) say(name, text as string, reading.code, reading.message);
      else delete this.#reported[name];
    }
    for (const [name, needed] of [
      ['pose', 'room'],
      ['stop', 'tour'],
    ] as const) {
      const text = values[name];
      if (text === undefined || values[needed] !== undefined) continue;
      say(name, text, 'unknown-value', `${name} means nothing without ${needed}`);
      delete values[name];
    }
    return values;
  }

  #value(name: AttributeName): string | null {
    return this.#values[name] ?? attributes[name].absent;
  }

  get #folder(): string {
    const { src } = this.#values;
    return src === undefined || src.endsWith('/') ? (src ?? TourElement.folder) : `${src}/`;
  }

  /** Language of the attribute; of the article, where the tour speaks it; null where that is left to the reader. */
  get #asked(): LanguageTag | null {
    const around = this.closest<HTMLElement>('[lang]') ?? document.documentElement;
    return findLanguage(this.#values.lang ?? around.lang);
  }

  #showPoster(): void {
    const { poster } = this.#values;
    const subject = findSubject(this.#values);
    const drawn = [this.#folder, subject.path, poster, this.#isEager].join(' ');
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      this.#unknown = null;
      this.#choose(subject);
    }
    if ((this.#isNear || this.#isEager) && !this.#fetching) void this.#fetchCard();
  }

  get #isEager(): boolean {
    return this.#value('loading') === 'eager';
  }

  #choose(subject: Subject): void {
    this.#fetching?.abort();
    this.#fetching = null;
    this.#card = null;
    this.#isCardLost = false;
    this.#lacksPicture = false;
    this.#subject = subject;
    const { poster } = this.#values;
    const posters = new Set([subject, museumSubject].map(({ path }) => `${this.#folder}posters/${path}`));
    this.#draw(poster === undefined ? [...posters] : [poster, ...posters]);
  }

  /** Draws the first of several posters that can be had. The last is the museum's. */
  #draw([address, ...others]: readonly string[]): void {
    const { picture } = this.#view;
    if (address === undefined) return picture.replaceChildren();
    const isOwn = address === this.#values.poster;
    const drawn = drawPoster({ address, isOwn, isEager: this.#isEager, width: this.clientWidth }, () => {
      if (!picture.contains(drawn)) return;
      this.#draw(others);
      this.#lacksPicture = !isOwn;
      this.#judge();
      this.#write();
    });
    picture.replaceChildren(drawn);
  }

  async #fetchCard(): Promise<void> {
    const fetching = new AbortController();
    this.#fetching = fetching;
    try {
      const card = await fetchCard(`${this.#folder}cards/${this.#subject.path}.json`, fetching.signal);
      if (this.#fetching !== fetching) return;
      this.#card = card;
      if (!card) this.#sayUnknown();
      this.#write();
    } catch {
      // The article's own policy may forbid it: the poster shows without words, and opens.
      if (this.#fetching !== fetching) return;
      this.#isCardLost = true;
      this.#judge();
    }
  }

  /** Without a card to go by, what has no picture is unknown. */
  #judge(): void {
    if (this.#lacksPicture && this.#isCardLost) this.#sayUnknown();
  }

  /** Shows the museum in place of what it does not know, and says so. */
  #sayUnknown(): void {
    const unknown = this.#subject;
    if (unknown === museumSubject) return;
    this.#unknown = unknown;
    this.#choose(museumSubject);
    void this.#fetchCard();
    this.#write();
    this.#tellFault('unknown-place', `there is no ${unknown.kind} ${unknown.id}`, unknown.kind);
  }

  /** Writes all words anew. */
  #write(): void {
    const { root, picture, title, notice, credit, sources, walkInWords, close } = this.#view;
    const language = this.#asked ?? findLanguage(globalThis.navigator.language) ?? 'en';
    const words = posterWords[language];
    root.lang = language;
    root.dir = directionOf(language);
    root.dataset['theme'] = this.#value('theme') as string;
    root.dataset['reveal'] = this.#value('reveal') as string;
    root.dataset['state'] ??= 'poster';
    const card = this.#card;
    const name = sayCard(card?.title, language);
    root.setAttribute('aria-label', name || words.tour);
    title.setAttribute('aria-level', this.#value('heading-level') as string);
    title.textContent = name;
    credit.textContent = sayCard(card?.credit, language);
    sources.textContent = words.sources;
    sources.href = this.#pageAddress(card?.page);
    walkInWords.textContent = words.walkIn;
    close.textContent = words.close;
    if (this.#frame) this.#frame.title = name || words.tour;
    const { version } = this.#values;
    const lines: string[] = [];
    if (this.#unknown) lines.push(fill(words.unknown, { id: this.#unknown.id }));
    if (this.#isSilent) lines.push(words.noAnswer);
    if (version !== undefined) lines.push(fill(this.#isUnkept ? words.noVersion : words.pinned, { version }));
    if (card?.corrected) {
      const when = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
      const date = when.format(new Date(card.corrected.date));
      const what = sayCard(card.corrected.words, language);
      lines.push(fill(words.corrected, { date }) + (what && `: ${what}`));
    }
    notice.replaceChildren(...lines.map((line) => make('span', '', line)));
    const img = picture.querySelector('img');
    if (img) img.alt = this.#lacksPicture ? '' : sayCard(card?.alt, language);
  }

  #pageAddress(page: unknown): string {
    const address = new URL(typeof page === 'string' ? page : this.#subject.page, this.#folder);
    return /^https?:$/.test(address.protocol) ? address.href : this.#folder;
  }

  /** `reveal="auto"`: once, and never where another tour is open. */
  #openItself(): void {
    if (this.#value('reveal') !== 'auto' || this.#hasOpenedItself || !isTurnFree()) return;
    this.#hasOpenedItself = true;
    void this.open();
  }

  #load(): void {
    takeTurn(this);
    const { root, stage, progress } = this.#view;
    const frame = make('iframe', 'frame');
    frame.allow = granted;
    frame.allowFullscreen = true;
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    this.#frame = frame;
    this.#isSilent = false;
    root.dataset['state'] = 'loading';
    progress.style.setProperty('--share', '0.04');
    stage.append(frame);
    this.#write();
    void this.#point(frame);
  }

  /** Sends the frame to the tour, not before its time. */
  async #point(frame: HTMLIFrameElement): Promise<void> {
    const wait = this.#lastLoad + betweenLoads - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const { folder, pinned } = await this.#findVersion();
    if (this.#frame !== frame) return;
    this.#lastLoad = performance.now();
    // What frames a page without an origin has none either; a page of one's own disk is no frame.
    const isOpaque = origin === 'null' && location.protocol !== 'file:';
    const connection = connectHost({
      frame,
      origin: isOpaque ? 'null' : new URL(folder).origin,
      window,
      onEvent: (...event) => this.#hear(...event),
    });
    this.#connection = connection;
    this.#opening.resolve(connection);
    frame.addEventListener('load', () => {
      setTimeout(() => {
        if (this.#frame !== frame || this.#told) return;
        this.#isSilent = true;
        this.#show();
        this.#tellFault('no-answer', 'the tour does not answer');
      }, untilShown);
    });
    frame.src = formatFrameAddress({
      folder,
      values: this.#values,
      kept: this.#kept,
      language: this.#asked,
      host: origin,
      pinned,
    });
  }

  /** Where the version lies that is asked for: the one of today, or one that is kept beside it. */
  async #findVersion(): Promise<{ folder: string; pinned: string | null }> {
    const folder = this.#folder;
    const { version } = this.#values;
    this.#isUnkept = false;
    if (version === undefined) return { folder, pinned: null };
    const kept = `${folder}v/${version}/`;
    try {
      const today = await (await fetch(`${folder}version.json`)).json();
      if ((today as { version?: unknown }).version === version) return { folder, pinned: version };
      if ((await fetch(`${kept}version.json`)).ok) return { folder: kept, pinned: version };
    } catch {
      // It cannot be asked for from this article; it may be there.
      return { folder: kept, pinned: version };
    }
    this.#isUnkept = true;
    this.#tellFault('unknown-version', `version ${version} is not kept at ${folder}`, 'version');
    return { folder, pinned: null };
  }

  #hear(...[name, detail]: TourEvent): void {
    if (name === 'ready') {
      this.#told = detail;
      this.#isSilent = false;
      this.#rest();
      this.#ready.resolve(detail);
    }
    if (name === 'progress') this.#view.progress.style.setProperty('--share', String(detail.share));
    if (name === 'load' || name === 'error') this.#show();
    this.#tell(name, detail);
  }

  #show(): void {
    this.#view.root.dataset['state'] = 'open';
    this.#write();
  }

  /** Out of view the tour draws nothing. */
  #rest(): void {
    const isResting = !this.#isSeen || this.#isHeld;
    if (!this.#told || isResting === this.#isResting) return;
    this.#isResting = isResting;
    void this.#call(isResting ? 'pause' : 'resume').catch(() => {});
  }

  async #call<M extends MethodName>(method: M, ...params: CallParams<M>): Promise<MethodGives<M>> {
    const connection = this.#connection ?? (await this.#opening.promise);
    return connection.call(method, ...params);
  }

  /** Leads an open tour where its attributes say now. What its frame was loaded with has it loaded anew. */
  #follow(changed: readonly AttributeName[]): void {
    const values = this.#values;
    const has = (...names: readonly AttributeName[]): boolean => names.some((name) => changed.includes(name));
    // A frame that was not sent yet takes what holds when it is.
    if (!this.#connection) return;
    if (has('src', 'theme', 'motion', 'heading-level', 'version')) {
      return void this.#reload(!has(...placeNames, 'pose'));
    }
    const calls: Promise<unknown>[] = [];
    if (values.pose !== undefined && has('room', 'pose')) {
      const [x = 0, z = 0, yaw = 0, pitch = 0] = values.pose.split(',').map(Number);
      calls.push(this.#call('setPose', { room: values.room as string, x, z, yaw, pitch }));
    } else if (has(...placeNames)) {
      const place = Object.fromEntries(placeNames.map((name) => [name, values[name]]));
      calls.push(this.#call('goTo', place));
    }
    const language = this.#asked;
    if (has('lang') && language) calls.push(this.#call('setLanguage', { lang: language }));
    for (const call of calls) {
      call.catch(({ code, message, field }: TourFault) => this.#tellFault(code, message, field));
    }
  }

  async #reload(isPlaceKept: boolean): Promise<void> {
    const frame = this.#frame;
    if (isPlaceKept) await this.#keepPlace();
    if (this.#frame !== frame) return;
    this.#drop();
    this.#load();
  }

  async #keepPlace(): Promise<void> {
    if (!this.#told) return;
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), forFarewell));
    const state = await Promise.race([this.#call('getState').catch(() => null), late]);
    if (state) this.#kept = state.address;
  }

  /** Takes the frame away, and all that hangs on it. */
  #drop(): void {
    if (!this.#frame) return;
    this.#connection?.close();
    this.#frame.remove();
    this.#frame = null;
    if (this.#connection) this.#opening = defer();
    if (this.#told) this.#ready = defer();
    this.#connection = null;
    this.#told = null;
    this.#isHeld = false;
    this.#isResting = false;
    this.#view.root.dataset['state'] = 'poster';
    leaveTurn(this);
  }

  #tellFault(code: ErrorCode, message: string, name?: string): void {
    this.#tell('error', { code, message, ...(name !== undefined && { name }) });
  }

  #tell(name: EventName, detail: unknown): void {
    const isError = name === 'error';
    const event = new CustomEvent(name, {
      detail,
      bubbles: name !== 'load',
      composed: true,
      cancelable: isError,
    });
    if (!this.dispatchEvent(event) || !isError) return;
    console.warn(`${this.localName}: ${(detail as EventDetail<'error'>).message}`);
  }
}

// eslint-disable-next-line typescript/no-unsafe-declaration-merging -- defined above, from the table
export interface TourElement extends TourProperties, TourMethods {}

function propertyOf(attribute: string): string {
  return attribute.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
