import type {
  AttributeName,
  CustomPropertyName,
  ElementMemberName,
  ErrorCode,
  events,
  EventName,
  FrameParameterName,
  MethodName,
  methods,
  PartName,
  SlotName,
} from './vocabulary.ts';

/** What the rows of the table mean, for the page of reference. A row without words is a type error. */
type Words<Name extends string> = Readonly<Record<Name, string>>;

/** Names of all fields of a kind, and of the fields within them. */
type FieldsOf<K> = K extends { type: 'record'; fields: infer Fields }
  ? NamesOf<Fields>
  : K extends { type: 'list'; of: infer Of }
    ? FieldsOf<Of>
    : never;
type NamesOf<Fields> = {
  [N in keyof Fields]: N | (Fields[N] extends { kind: infer K } ? FieldsOf<K> : never);
}[keyof Fields];
type MethodFields = {
  [M in MethodName]: NamesOf<(typeof methods)[M]['takes']> | FieldsOf<(typeof methods)[M]['gives']>;
}[MethodName];
type EventFields = { [E in EventName]: NamesOf<(typeof events)[E]> }[EventName];
export type FieldName = Extract<MethodFields | EventFields, string>;

export const attributeWords: Words<AttributeName> = {
  exhibit: 'Opens in front of this exhibit. Its id ends the address of its page.',
  room: 'Opens in this room.',
  pose: 'Where one stands in the room, and which way one looks: x, z, yaw and pitch. Only together with `room`.',
  tour: 'Opens with this guided tour.',
  stop: 'Stop of the guided tour to begin with. Only together with `tour`.',
  trail:
    'Exhibits put in order by somebody, with their notes: the value of `trail` in the address that the tour’s trail shares.',
  query: 'What is looked for: the query of an address of the tour’s list, without its question mark.',
  view: 'What lies open over the picture. `walk` is the picture alone.',
  lang: 'Language of the tour. Absent: the language of the element, if the tour speaks it, else the reader’s.',
  src: 'Folder of the tour’s site. Absent: the folder the script came from.',
  poster:
    'Picture to show until the tour is opened. Absent: the picture of the exhibit, room or tour that is asked for.',
  loading: 'When the poster is fetched: `lazy` when it comes near the window, `eager` at once.',
  reveal:
    'What opens the tour: `interaction` a press on the poster, `auto` as soon as it is in the window, `manual` only a call of `open()`.',
  theme: 'Colours of what is read in the tour. `auto` follows the reader’s system.',
  motion:
    'Whether the tour moves the view by itself. `auto` follows the reader’s system, `reduced` cuts instead of moving, `full` moves unless that system asks for little motion.',
  'heading-level': 'Level of the first heading within the frame, so that it fits the outline of the article.',
  version: 'Keeps to one version of the content. The tour says that it is pinned.',
};

export const frameParameterWords: Words<FrameParameterName> = {
  host: 'The one page that may steer the tour by messages: its origin, or any address of it; `null` for a page without an origin. Absent: nobody may.',
  motion: 'As the attribute.',
  theme: 'As the attribute.',
  'heading-level': 'As the attribute.',
  pinned: 'Version that the frame keeps to, for the tour to say so.',
};

export const methodWords: Words<MethodName> = {
  goTo: 'Goes to a place: the same words as the attributes. Fields that are left out stay as they are.',
  openPanel: 'Opens the panel of an exhibit: its facts, each with its source. Walks there if need be.',
  closePanel: 'Closes the panel.',
  startTour: 'Begins a guided tour, at its first stop or at another.',
  pause: 'Stops drawing. What is seen stays.',
  resume: 'Draws again.',
  search: 'Looks for exhibits, as the tour’s own list does.',
  getState: 'Tells where the visitor is and what is open.',
  getPose: 'Tells where the visitor stands and looks.',
  setPose: 'Sets the visitor down, looking the way that is said. Nothing moves on the way.',
  screenshot: 'Draws what is seen, with its credit line and words for who does not see it.',
  setLanguage: 'Changes the language of the tour.',
};

export const eventWords: Words<EventName> = {
  ready: 'The tour takes calls. Comes again when the frame was loaded anew; told to late listeners, too.',
  load: 'What was asked for is seen, in full detail.',
  progress: 'So much of what the picture waits for has come.',
  'room-enter': 'The visitor walked into another room.',
  'exhibit-focus': 'The visitor looks at an exhibit, or points at it.',
  'exhibit-open': 'The panel of an exhibit was opened.',
  'exhibit-close': 'The panel of an exhibit was closed.',
  'tour-step': 'A guided tour came to a stop.',
  'pose-change': 'The visitor moved or looked round. Comes a few times a second at most.',
  error: 'Something was not understood, or could not be done.',
};

export const errorWords: Words<ErrorCode> = {
  'unknown-value': 'An attribute, a field or a message that is not understood.',
  'unknown-unit': 'A number with another unit, or with none.',
  'unknown-method': 'There is no such method. The message names those there are.',
  'unknown-place': 'There is no such exhibit, room, tour or stop.',
  'unknown-version': 'The pinned version is not kept at this address. The present one is shown.',
  'unknown-protocol': 'The script of the article and the tour speak no version of the messages in common.',
  'too-large': 'A text, a list or a message is longer than it may be.',
  'too-many': 'More calls within a second than are answered.',
  unreached: 'The tour, or a part of it, could not be fetched.',
  interrupted: 'Something else came in between: another call, a visitor’s own step, a frame loaded anew.',
  unsupported: 'The browser draws no 3D, or the frame may not do what was asked.',
  'no-answer': 'Nothing came back in time.',
  closed: 'The tour is closed, or was never opened.',
};

export const fieldWords: Words<FieldName> = {
  exhibit: 'Id of the exhibit.',
  room: 'Id of the room.',
  tour: 'Id of the guided tour.',
  stop: 'Id of its stop.',
  trail: 'Trail, as in an address.',
  query: 'What is looked for, as in an address.',
  view: 'What lies open over the picture.',
  pose: 'Where one stands and looks.',
  lang: 'Language.',
  address: 'Query of the address that leads here.',
  isPaused: 'Whether drawing is stopped.',
  x: 'To the right of who enters the house, from the middle of its front.',
  z: 'Out of the hill; less than nothing is behind the front.',
  yaw: 'Which way one looks: 0 is into the hill, more turns to the left.',
  pitch: 'How far one looks up; less than nothing is down.',
  most: 'Exhibits to tell, at most.',
  count: 'How many were found.',
  gifts: 'The first of them.',
  title: 'Title, in the language of the tour.',
  giver: 'Who gave it.',
  country: 'Country it came from.',
  date: 'When it was given.',
  longest: 'Longer side of the picture.',
  file: 'The picture.',
  width: 'Its width.',
  height: 'Its height.',
  alt: 'What is to be seen, in words.',
  credit: 'Credit line: belongs to the picture wherever it is shown.',
  version: 'Version of the tour.',
  methods: 'Methods it knows.',
  events: 'Events it tells.',
  share: '1 is all.',
  step: 'Number of the stop, from 1.',
  steps: 'How many stops there are.',
  code: 'What went wrong. Codes stay.',
  message: 'The same in English, for who writes the page. Wording may change.',
  name: 'Attribute or field it is about.',
};

export const elementMemberWords: Words<ElementMemberName> = {
  open: 'Opens the tour, as a press on the poster does. Settles when the tour is ready.',
  close: 'Goes back to the poster. The place is kept.',
  ready: 'Settles when the tour is ready, with the detail of `ready`; also for who asks late.',
  isOpen: 'Whether the tour stands in place of the poster.',
  dropped: 'How many messages were dropped since the tour was opened, by kind.',
  version: 'Version of the script.',
};

export const partWords: Words<PartName> = {
  tour: 'All of it.',
  stage: 'What holds the poster, and the frame over it.',
  poster: 'Picture before the tour is opened.',
  frame: 'The frame with the tour.',
  progress: 'How much of the tour has come.',
  bar: 'What holds words and button: over the foot of the poster, or below it.',
  words: 'What holds title, notice and credit.',
  title: 'Title of what is shown.',
  notice: 'Correction, pinned version, or what could not be found.',
  credit: 'Credit line.',
  sources: 'Link to the page with the sources.',
  button: 'Button that opens the tour.',
};

export const slotWords: Words<SlotName> = {
  poster: 'A picture of your own in place of the poster.',
  button: 'What stands in the button that opens the tour. The button stays a button.',
  default:
    'What is read where no script runs: title, picture, label, sources, link. Hidden once the element works.',
};

export const customPropertyWords: Words<CustomPropertyName> = {
  '--tour-aspect-ratio': 'Shape of poster and tour. 16 / 9 where nothing is set.',
  '--tour-radius': 'Rounding of the corners.',
  '--tour-ground': 'Colour behind the poster until it has come.',
  '--tour-accent':
    'Colour of the mark at a notice, of the button under the pointer, and of the ring round what has the keyboard.',
  '--tour-serif': 'Letters of the title.',
  '--tour-sans': 'Letters of everything else.',
};
