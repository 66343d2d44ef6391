import type { LanguageTag } from '../../language/languages.ts';
import { findLanguage } from '../../language/match-language.ts';
import type { AttributeValues } from '../opened/attribute-values.ts';
import { makePart } from '../opened/make-part.ts';
import type * as Opened from '../opened/open-frame.ts';
import type { CallParams } from '../protocol/connect-host.ts';
import type { DropCounts } from '../protocol/count-dropped.ts';
import { TourFault } from '../protocol/tour-fault.ts';
import type { EventDetail, MethodGives } from '../vocabulary/value-of.ts';
import {
  attributes,
  type AttributeName,
  type ErrorCode,
  type EventName,
  type MethodName,
} from '../vocabulary/vocabulary.ts';
import { defer } from './defer.ts';
import { drawPoster } from './draw-poster.ts';
import { drawTour } from './draw-tour.ts';
import { chooseWords, fetchCard, type Card } from './fetch-card.ts';
import { findSubject, museumSubject, type Subject } from './find-subject.ts';
import { methodNames } from './method-names.ts';
import { posterWords } from './poster-words.ts';
import { readAttribute } from './read-attribute.ts';

const names = Object.keys(attributes) as AttributeName[];
/** Milliseconds between one load of the frame and the next: attributes may be changed a thousand times a second. */
const betweenLoads = 1000;

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
const Base = globalThis.HTMLElement ?? Object;

/**
 * The tour in somebody else's article: a poster, and, once it is opened, the tour in a frame. Fires the events of the
 * vocabulary; all of them bubble but `load`, which a window would take for its own.
 */
export class TourElementClass extends Base {
  static readonly observedAttributes: readonly string[] = names;
  /** Version of this script. */
  static version = '';
  /** Folder of the tour's site where `src` says nothing else; ends with a slash. */
  static folder = '';
  /** Fetches the half that an open tour needs. */
  static fetchOpened: () => Promise<typeof Opened>;

  readonly #view = drawTour(this.attachShadow({ mode: 'open' }));
  #values: AttributeValues = {};
  /** Texts of attributes that were told not to be understood. */
  readonly #told: Partial<Record<AttributeName, string | null>> = {};
  #isDue = false;
  #watches: IntersectionObserver[] = [];
  #isNear = false;
  #isSeen = false;

  #subject: Subject = museumSubject;
  /** What is drawn as a poster, as one text. */
  #drawn = '';
  #card: Card | null = null;
  /** Whether a card was asked for, and what for. */
  #cardOf: Subject | null = null;
  /** Whose poster is drawn. */
  #pictured: Subject | null = null;
  /** Id of what was asked for, where the site has no such thing. */
  #unknown = '';

  #opened: typeof Opened | null = null;
  /** One for each time it is opened; null while it is closed. */
  #visit: object | null = null;
  #frame: Opened.OpenFrame | null = null;
  #opening = defer<Opened.OpenFrame>();
  #ready = defer<EventDetail<'ready'>>();
  /** What the tour said when it was ready; null while it is not. */
  #said: EventDetail<'ready'> | null = null;
  /** Query of the address where the visitor was when it was closed. */
  #kept: string | null = null;
  #nextLoad = 0;
  #hasOpenedItself = false;

  constructor() {
    super();
    const { root, button } = this.#view;
    const prepare = (): void => this.#fetchSentences();
    button.addEventListener('pointerover', prepare);
    button.addEventListener('focus', prepare);
    root.addEventListener('click', ({ target }) => {
      const isTaken = this.#visit || this.#get('reveal') === 'manual' || (target as Element).closest('a');
      if (!isTaken) this.#enter();
    });
  }

  static {
    const prototype = this.prototype as unknown as Record<string, unknown>;
    for (const name of names) {
      // Every element has this one.
      if (name === 'lang') continue;
      Object.defineProperty(prototype, propertyOf(name), {
        configurable: true,
        enumerable: true,
        get(this: TourElementClass) {
          const text = this.getAttribute(name);
          return text !== null && typeof readAttribute(name, text, this.baseURI) === 'string'
            ? text
            : attributes[name].absent;
        },
        set(this: TourElementClass, value: string | null | undefined) {
          if (value == null) this.removeAttribute(name);
          else this.setAttribute(name, value);
        },
      });
    }
    for (const method of methodNames) {
      prototype[method] = async function call(this: TourElementClass, ...params: CallParams<MethodName>) {
        return (this.#frame ?? (await this.#opening.promise)).call(method, ...params);
      };
    }
  }

  /** Settles when the tour is open and listens: what it says of itself. */
  get ready(): Promise<EventDetail<'ready'>> {
    return this.#ready.promise;
  }

  get isOpen(): boolean {
    return this.#visit !== null;
  }

  /** How many messages were dropped since it was opened, by kind. */
  get dropped(): DropCounts {
    return this.#frame?.dropped ?? {};
  }

  /**
   * Opens the tour; whichever is open on the page goes back to its poster.
   *
   * @throws TourFault, by the promise: `closed` where it stands on no page
   */
  async open(): Promise<EventDetail<'ready'>> {
    if (!this.isConnected) throw new TourFault('closed', 'it stands on no page');
    this.#update();
    if (!this.#visit) void this.#openFrame();
    return this.ready;
  }

  /** Goes back to the poster. The place is kept: opened again, the tour goes on there. */
  async close(): Promise<void> {
    const hadFocus = this.shadowRoot?.activeElement;
    if (!(await this.#leave(true))) return;
    this.#write();
    if (hadFocus) this.#view.button.focus();
  }

  /** Who listens for `ready` too late hears of it still. */
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void {
    super.addEventListener(type, listener as EventListenerOrEventListenerObject, options);
    if (type !== 'ready' || !listener || !this.#said) return;
    const event = new CustomEvent(type, { detail: this.#said });
    Object.defineProperty(event, 'target', { value: this });
    if ((options as AddEventListenerOptions | undefined)?.once) this.removeEventListener(type, listener);
    const late = new EventTarget();
    late.addEventListener(type, listener);
    queueMicrotask(() => late.dispatchEvent(event));
  }

  connectedCallback(): void {
    const own = this as unknown as Record<string, unknown>;
    for (const name of names.map(propertyOf)) {
      if (!Object.hasOwn(this, name)) continue;
      // Set before this script came, it hides what the class brings.
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
    this.#watch({ rootMargin: '300px' }, ({ isIntersecting }) => {
      this.#isNear ||= isIntersecting;
      this.#touch();
    });
    this.#watch({ threshold: [0, 0.5] }, ({ isIntersecting, intersectionRatio }) => {
      this.#isSeen = isIntersecting;
      this.#frame?.see(isIntersecting);
      if (intersectionRatio >= 0.5) this.#openItself();
    });
    this.#touch();
  }

  disconnectedCallback(): void {
    for (const watch of this.#watches) watch.disconnect();
    this.#watches = [];
    this.#isNear = this.#hasOpenedItself = false;
    this.#drop();
    this.#kept = null;
    this.#drawn = '';
    this.#view.picture.replaceChildren();
    this.#opening.reject(new TourFault('closed', 'it was taken from the page'));
    this.#opening = defer();
  }

  /** Moved without being taken out (`moveBefore`), an open tour stays open. */
  connectedMoveCallback(): void {
    this.#touch();
  }

  attributeChangedCallback(): void {
    this.#touch();
  }

  #watch(options: IntersectionObserverInit, see: (entry: IntersectionObserverEntry) => void): void {
    const watch = new IntersectionObserver((entries) => entries.forEach(see), options);
    watch.observe(this);
    this.#watches.push(watch);
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
    this.#values = this.#read();
    const changed = names.filter((name) => before[name] !== this.#values[name]);
    const isElsewhere = changed.some((name) => attributes[name].isPlace);
    if (isElsewhere) this.#kept = null;
    this.#showPoster();
    if (this.#frame && changed.length > 0 && !this.#frame.follow(changed)) {
      void this.#openAnew(!isElsewhere);
    }
    if (this.#get('loading') === 'eager') this.#openItself();
  }

  #read(): AttributeValues {
    const values: Partial<Record<AttributeName, string | undefined>> = {};
    for (const name of names) {
      const text = this.getAttribute(name);
      let reading = text === null ? undefined : readAttribute(name, text, this.baseURI);
      const needed = name === 'pose' ? 'room' : 'tour';
      if ((name === 'pose' || name === 'stop') && reading && !this.hasAttribute(needed)) {
        reading = { code: 'unknown-value', message: `${name} means nothing without ${needed}` };
      }
      const fault = typeof reading === 'object' ? reading : null;
      if (!fault) values[name] = reading as string | undefined;
      else if (this.#told[name] !== text) this.#tellFault(fault.code, fault.message, name);
      this.#told[name] = fault && text;
    }
    return values;
  }

  /** What an attribute says, or what holds without it. */
  #get(name: AttributeName): string {
    return this.#values[name] ?? attributes[name].absent ?? '';
  }

  get #folder(): string {
    const folder = this.#values.src ?? TourElementClass.folder;
    return folder.endsWith('/') ? folder : `${folder}/`;
  }

  /** Language of the attribute; of the article, where the tour speaks it; null where that is left to the reader. */
  get #language(): LanguageTag | null {
    const around = this.closest<HTMLElement>('[lang]') ?? document.documentElement;
    return findLanguage(this.#values.lang ?? around.lang);
  }

  #showPoster(): void {
    const subject = findSubject(this.#values);
    const drawn = [this.#folder, subject.path, this.#values.poster].join();
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      this.#unknown = '';
      this.#choose(subject);
    }
    if (this.#isNear || this.#get('loading') === 'eager') {
      void this.#fetchCard();
      if (this.#values.version) this.#fetchSentences();
    }
    this.#write();
  }

  #choose(subject: Subject): void {
    this.#subject = subject;
    this.#card = this.#cardOf = null;
    this.#draw(subject, this.#values.poster);
  }

  /** Draws the poster of a subject, or a picture of the article's own. What cannot be had gives way to the next best. */
  #draw(subject: Subject, own?: string): void {
    const { picture } = this.#view;
    const address = `${this.#folder}posters/${subject.path}`;
    const drawn = drawPoster(address, !!own, this.clientWidth);
    const img = drawn.querySelector('img') as HTMLImageElement;
    img.loading = this.#get('loading') as 'lazy' | 'eager';
    img.addEventListener('error', () => {
      if (!img.isConnected || !(own || subject.id)) return;
      // Ways between rooms have none. Whether there is such a place at all, its card says.
      this.#draw(own ? subject : museumSubject);
      void this.#fetchCard();
      this.#write();
    });
    picture.replaceChildren(drawn);
    this.#pictured = subject;
    // Last: nothing is asked for before the better formats stand beside it.
    img.src = own ?? `${address}-1280.jpg`;
  }

  async #fetchCard(): Promise<void> {
    const subject = this.#subject;
    if (this.#cardOf === subject) return;
    this.#cardOf = subject;
    try {
      const card = await fetchCard(`${this.#folder}cards/${subject.path}.json`);
      if (this.#cardOf !== subject) return;
      this.#card = card;
      if (!card) this.#sayUnknown();
      this.#write();
    } catch {
      // The article's policy may forbid it, and many hosts let nobody read that a file is not there: where the poster came it
      // shows without words, and opens.
      if (this.#cardOf !== subject) return;
      this.#cardOf = null;
      if (this.#pictured !== subject) this.#sayUnknown();
    }
  }

  /** Shows the museum in place of what it does not know, and says so. */
  #sayUnknown(): void {
    const { kind, id } = this.#subject;
    if (!id) return;
    this.#unknown = id;
    this.#choose(museumSubject);
    void this.#fetchCard();
    this.#fetchSentences();
    this.#tellFault('unknown-place', `there is no ${kind} ${id}`, kind);
  }

  /** What is seldom said stands in the other half. */
  #fetchSentences(): void {
    void this.#fetchOpened().then(
      () => this.#write(),
      () => {},
    );
  }

  /** Writes all words anew. */
  #write(): void {
    const { root, picture, title, notice, credit, sources, buttonWords } = this.#view;
    const language = this.#language ?? findLanguage(navigator.language) ?? 'en';
    const words = posterWords[language];
    const { version } = this.#values;
    const card = this.#card;
    const frame = this.#frame;
    const name = chooseWords(card?.title, language);
    root.lang = language;
    // The one of our languages that is written from the right.
    root.dir = language === 'ar' ? 'rtl' : 'ltr';
    root.dataset['theme'] = this.#get('theme');
    root.dataset['reveal'] = this.#get('reveal');
    title.ariaLevel = this.#get('heading-level');
    title.textContent = name;
    credit.textContent = card?.credit ?? '';
    sources.textContent = words.sources;
    const { kind, id } = this.#subject;
    sources.href = new URL(card?.page ?? (id && `?${kind}=${id}`), this.#folder).href;
    buttonWords.textContent = words.walkIn;
    const img = picture.querySelector('img');
    if (img) img.alt = this.#pictured === this.#subject ? chooseWords(card?.alt, language) : '';
    frame?.write(language, name);
    const lines = [
      this.#unknown && this.#opened?.wordUnknown(language, this.#unknown),
      ...(frame?.notes ?? []),
      version && !frame?.isUnkept && this.#opened?.wordPinned(language, version),
      chooseWords(card?.corrected?.words, language),
    ];
    notice.replaceChildren(...lines.flatMap((line) => (line ? [makePart('div', '', line)] : [])));
  }

  /** `reveal="auto"`: once, and never where another tour is open. */
  #openItself(): void {
    if (this.#get('reveal') !== 'auto') return;
    void this.#fetchOpened().then(
      ({ isTurnFree }) => {
        if (this.#hasOpenedItself || !isTurnFree() || !this.isConnected) return;
        this.#hasOpenedItself = true;
        void this.open();
      },
      () => {},
    );
  }

  /** The visitor opens it. */
  #enter(): void {
    void this.open();
    void this.#opening.promise.then(
      (frame) => frame.focus(),
      () => {},
    );
  }

  async #fetchOpened(): Promise<typeof Opened> {
    return (this.#opened ??= await TourElementClass.fetchOpened());
  }

  async #openAnew(isPlaceKept: boolean): Promise<void> {
    if (await this.#leave(isPlaceKept)) await this.#openFrame();
  }

  async #openFrame(): Promise<void> {
    const visit = {};
    this.#visit = visit;
    this.#view.root.dataset['state'] = 'loading';
    let opened: typeof Opened;
    try {
      opened = await this.#fetchOpened();
    } catch {
      if (this.#visit !== visit) return;
      this.#drop();
      return this.#tellFault('unreached', 'embed-open.js did not come');
    }
    if (this.#visit !== visit) return;
    const now = performance.now();
    const at = Math.max(now, this.#nextLoad);
    this.#nextLoad = at + betweenLoads;
    const frame = opened.openFrame(
      {
        ...this.#view,
        asked: () => ({
          folder: this.#folder,
          values: this.#values,
          kept: this.#kept,
          language: this.#language,
        }),
        tell: (name, detail) => {
          if (name === 'ready') {
            this.#said = detail as EventDetail<'ready'>;
            this.#ready.resolve(this.#said);
          }
          this.#tell(name, detail);
        },
        write: () => this.#write(),
        close: () => this.close(),
      },
      at - now,
    );
    this.#frame = frame;
    frame.see(this.#isSeen);
    this.#opening.resolve(frame);
    this.#write();
  }

  /** Closes it, after it has said where the visitor is. False where it was closed or opened anew meanwhile. */
  async #leave(isPlaceKept: boolean): Promise<boolean> {
    const visit = this.#visit;
    if (!visit) return false;
    const place = isPlaceKept ? await this.#frame?.findPlace() : null;
    if (this.#visit !== visit) return false;
    this.#kept = place ?? this.#kept;
    this.#drop();
    return true;
  }

  /** Takes the frame away, and all that hangs on it. */
  #drop(): void {
    if (!this.#visit) return;
    this.#frame?.close();
    if (this.#frame) this.#opening = defer();
    if (this.#said) this.#ready = defer();
    this.#visit = this.#frame = this.#said = null;
    this.#view.root.dataset['state'] = 'poster';
  }

  /** Tells what the article should mend; its console, too, unless that is prevented. */
  #tellFault(code: ErrorCode, message: string, name?: string): void {
    const isHeard = this.#tell('error', { code, message, ...(name && { name }) });
    if (isHeard) console.warn(`${this.localName}: ${message}`);
  }

  #tell(name: EventName, detail: unknown): boolean {
    return this.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: name !== 'load', composed: true, cancelable: true }),
    );
  }
}

/** The element, with what its prototype is given from the table. */
export type TourElement = TourElementClass & TourProperties & TourMethods;

function propertyOf(attribute: string): string {
  return attribute.replace(/-./, ([, letter = '']) => letter.toUpperCase());
}
