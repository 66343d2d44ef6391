import {
  answerWithin,
  callsASecond,
  largestMessage,
  messagesASecond,
  readingASecond,
  readyWithin,
} from '../../src/embed/protocol/message-limits.ts';
import { describeKind } from '../../src/embed/vocabulary/describe-kind.ts';
import type { FieldKind, ValueKind } from '../../src/embed/vocabulary/value-kind.ts';
import {
  attributes,
  customProperties,
  elementMembers,
  errorCodes,
  events,
  frameParameters,
  methods,
  parts,
  protocolVersion,
  slots,
  type AttributeName,
  type AttributeRow,
  type CustomPropertyName,
  type ElementMemberName,
  type EventName,
  type FrameParameterName,
  type MethodName,
  type ParameterKind,
  type ParameterRow,
} from '../../src/embed/vocabulary/vocabulary.ts';
import {
  attributeWords,
  customPropertyWords,
  elementMemberWords,
  errorWords,
  eventWords,
  fieldWords,
  frameParameterWords,
  methodWords,
  partWords,
  slotWords,
  type FieldName,
} from '../../src/embed/vocabulary/vocabulary-words.ts';

type Fields = Readonly<Record<string, FieldKind>>;

/** `docs/embed-reference.md`: every word of the table with what it may be and what it means. */
export function formatReference(): string {
  return [
    '# Embedding: reference',
    '',
    '<!-- Written by `npm run embed` from src/embed/vocabulary. Not to be changed by hand. -->',
    '',
    'One table of words (`src/embed/vocabulary/vocabulary.ts`) makes the attributes of the element, the address of a plain frame,',
    'the methods, the events and the checks of every message. A word means the same wherever it stands.',
    '',
    '## Attributes: where the tour opens',
    '',
    'The address of a plain frame takes the same words as parameters, with the same values, only the pose without its units',
    '(`pose=3.2,4,90,0`).',
    '',
    ...formatAttributes((row) => row.isPlace),
    '',
    '## Attributes: how it is shown',
    '',
    ...formatAttributes((row) => !row.isPlace),
    '',
    'Every attribute is a property, too: `heading-level` is `headingLevel`. A value or a unit that is not understood is told as an',
    '`error` event with the attribute’s name; the attribute then counts as absent.',
    '',
    '## Address of a plain frame: what else it takes',
    '',
    ...formatParameters(),
    '',
    '## Methods',
    '',
    'Each takes one object with these fields and no others; a question mark is a field that may be left out. Each gives a promise.',
    'It is rejected with an error that carries one of the [codes](#error-codes) as `code`.',
    '',
    ...table(
      ['method', 'fields', 'gives', 'meaning'],
      (Object.keys(methods) as MethodName[]).map((name) => [
        code(name),
        formatFields(methods[name].takes),
        formatGives(methods[name].gives),
        methodWords[name],
      ]),
    ),
    '',
    'The element has besides:',
    '',
    ...table(
      ['member', 'is', 'meaning'],
      (Object.keys(elementMembers) as ElementMemberName[]).map((name) => [
        code(name),
        code(elementMembers[name]),
        elementMemberWords[name],
      ]),
    ),
    '',
    '## Events',
    '',
    'Each is a `CustomEvent` of the element; its `detail` has these fields.',
    '',
    ...table(
      ['event', '`detail`', 'meaning'],
      (Object.keys(events) as EventName[]).map((name) => [
        code(name),
        formatFields(events[name]),
        eventWords[name],
      ]),
    ),
    '',
    '## Fields',
    '',
    ...formatFieldTable(),
    '',
    '## Error codes',
    '',
    ...table(
      ['code', 'meaning'],
      errorCodes.map((name) => [code(name), errorWords[name]]),
    ),
    '',
    '## Slots, parts and custom properties',
    '',
    ...table(
      ['slot', 'holds'],
      slots.map((name) => [name === 'default' ? 'without a name' : code(name), slotWords[name]]),
    ),
    '',
    ...table(
      ['part', 'is'],
      parts.map((name) => [code(`::part(${name})`), partWords[name]]),
    ),
    '',
    ...table(
      ['custom property', 'value', 'meaning'],
      (Object.keys(customProperties) as CustomPropertyName[]).map((name) => [
        code(name),
        code(customProperties[name]),
        customPropertyWords[name],
      ]),
    ),
    '',
    '## Messages',
    '',
    `What the element does with a frame, any script can do. Version ${protocolVersion} of the protocol:`,
    '',
    '1. The frame, whose address names the page as `host`, posts `{ source: "museum-tour", type: "here", versions, document }` to its',
    '   parent, again after growing pauses until it is answered. `document` differs from one load of the frame to the next.',
    '2. The page checks that the message comes from the frame and from the tour’s origin, and answers through the window, to that',
    '   origin alone, with `{ source: "museum-tour", type: "hello", version }` and one `MessagePort`. Only the first such answer is heard.',
    '3. Everything else goes through the port. The frame says `{ type: "event", name, detail }`, `ready` first. The page says',
    '   `{ type: "call", id, method, params }` with a new number as `id`, and is answered once, with `{ type: "result", id, value }` or',
    '   `{ type: "fault", id, code, message, name? }`.',
    '',
    `A message may weigh ${largestMessage / 1024} KiB: two bytes for a unit of text and eight for any other field; pictures have a limit of`,
    `their own. ${callsASecond} calls a second are done, further ones answered with \`too-many\`. After ${messagesASecond} messages within a second, or`,
    `${readingASecond} ms of reading huge ones, neither side reads what comes before the next second, nor answers it. A single message that`,
    `takes a tour longer than that and is dropped is paid for: the tour is deaf for ${1000 / readingASecond} times as long as it took. It cannot be kept`,
    'from being unpacked, which browsers do whole before anybody knows how large it is. The element waits',
    `${answerWithin / 1000} s for an answer, and ${readyWithin / 1000} s for a tour that is not ready. Whatever is not in this table is dropped, counted, and told to the console once a`,
    'kind.',
    '',
    '**What may change.** Within a version of the protocol words are added, never taken away or given another meaning, and a field that',
    'is added may be left out. So the script of an article and a tour of different age understand each other: the page leaves out fields',
    'that it does not know, and passes on words of a list that it does not know. A tour refuses both, so that a misspelt word is told.',
    '',
  ].join('\n');
}

function formatAttributes(isShown: (row: AttributeRow) => boolean): readonly string[] {
  const rows = (Object.entries(attributes) as [AttributeName, AttributeRow][]).filter(([, row]) =>
    isShown(row),
  );
  return table(
    ['attribute', 'value', 'absent', 'meaning'],
    rows.map(([name, row]) => [
      code(name),
      describeParameter(row.kind),
      formatAbsent(row),
      attributeWords[name],
    ]),
  );
}

function formatParameters(): readonly string[] {
  return table(
    ['parameter', 'value', 'absent', 'meaning'],
    (Object.entries(frameParameters) as [FrameParameterName, ParameterRow][]).map(([name, row]) => [
      code(name),
      describeParameter(row.kind),
      formatAbsent(row),
      frameParameterWords[name],
    ]),
  );
}

function formatFieldTable(): readonly string[] {
  const kinds = new Map<string, Set<string>>();
  const meet = (fields: Fields): void => {
    for (const [name, { kind }] of Object.entries(fields)) {
      kinds.set(name, (kinds.get(name) ?? new Set()).add(describeKind(kind, code)));
      meetInside(kind);
    }
  };
  const meetInside = (kind: ValueKind): void => {
    if (kind.type === 'record') meet(kind.fields);
    if (kind.type === 'list') meetInside(kind.of);
  };
  for (const { takes, gives } of Object.values(methods)) {
    meet(takes);
    if (gives) meetInside(gives);
  }
  for (const detail of Object.values(events)) meet(detail);
  return table(
    ['field', 'value', 'meaning'],
    [...kinds].map(([name, values]) => [code(name), [...values].join('; '), fieldWords[name as FieldName]]),
  );
}

function describeParameter(kind: ParameterKind): string {
  switch (kind.type) {
    case 'id':
      return 'an id';
    case 'choice':
      return describeKind(kind, code);
    case 'link':
      return 'an address, absolute or seen from the page';
    case 'trail':
      return 'a trail';
    case 'query':
      return 'a query: `country=MN&years=1970..1989`';
    case 'pose':
      return 'four numbers, each with its unit: `3.2m 4m 90deg 0deg`';
    case 'version':
      return 'a version: `0.1.0`';
    case 'origin':
      return 'an origin: `https://paper.example`';
    default:
      return kind satisfies never;
  }
}

function formatAbsent({ absent }: ParameterRow): string {
  return absent === null ? '' : code(absent);
}

function formatFields(fields: Fields): string {
  return Object.entries(fields)
    .map(([name, { optional }]) => code(`${name}${optional ? '?' : ''}`))
    .join(', ');
}

function formatGives(kind: ValueKind | null): string {
  if (!kind) return '';
  return kind.type === 'record' ? formatFields(kind.fields) : describeKind(kind, code);
}

function code(word: string): string {
  return `\`${word}\``;
}

/** Lines of a table; cells have no bars of their own. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)];
}
