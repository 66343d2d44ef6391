import type { FieldKind, ValueKind } from '../../src/embed/vocabulary/value-kind.ts';

/** A kind as it stands in the table: a value, or the fields of a method or an event, which are a record. */
type Fields = Readonly<Record<string, FieldKind>>;

interface Met {
  readonly kind: ValueKind;
  /** Shortest name of a field, method or event that has it. */
  name: string;
  uses: number;
}

/**
 * How strictly is checked. Of calls: other fields and other words than the table's are refused, so that a misspelling is told.
 * Of answers: the page may be older than the tour; other fields are left out, and words it does not know yet are passed on.
 */
type Strictness = 'calls' | 'answers';

/**
 * Writes kinds of the table as expressions of `src/embed/protocol/checks.ts`. What is used more than once becomes a constant:
 * everything has to be met before the first is written.
 */
export class CheckWriter {
  readonly #strictness: Strictness;
  readonly #met = new Map<string, Met>();
  readonly #imports = new Set<string>();
  readonly #constants = new Map<string, string>();
  readonly #lines: string[] = [];

  constructor(strictness: Strictness) {
    this.#strictness = strictness;
  }

  meet(name: string, kind: ValueKind): void {
    const key = JSON.stringify(kind);
    const met = this.#met.get(key);
    if (met) {
      met.uses += 1;
      if (name.length < met.name.length) met.name = name;
      return;
    }
    this.#met.set(key, { kind, name, uses: 1 });
    if (kind.type === 'list') this.meet(name, kind.of);
    if (kind.type === 'record')
      for (const [field, row] of Object.entries(kind.fields)) this.meet(field, row.kind);
  }

  /** Expression of a kind: its constant, where it has one. */
  write(kind: ValueKind | null): string {
    if (!kind) return this.#import('nothing');
    const key = JSON.stringify(kind);
    const met = this.#met.get(key);
    if (!met) throw new Error(`embed: a kind was not met before it was written: ${key}`);
    const isShort = kind.type === 'number' || kind.type === 'switch' || kind.type === 'choice';
    return met.uses > 1 && !isShort ? this.#constantOf(key, met) : this.#expressionOf(kind);
  }

  /** Names to import that have been written so far. */
  get imports(): readonly string[] {
    return [...this.#imports].sort();
  }

  /** Constants that have been written so far, each before its first use. */
  get constants(): readonly string[] {
    return this.#lines;
  }

  #import(name: string): string {
    this.#imports.add(name);
    return name;
  }

  #constantOf(key: string, { kind, name }: Met): string {
    const known = this.#constants.get(key);
    if (known !== undefined) return known;
    const expression = this.#expressionOf(kind);
    const plain = kind.type === 'text' ? `text${kind.longest}` : `${toCamel(name)}Check`;
    if ([...this.#constants.values()].includes(plain))
      throw new Error(`embed: two checks are called ${plain}`);
    this.#constants.set(key, plain);
    this.#lines.push(`const ${plain} = ${expression};`);
    return plain;
  }

  #expressionOf(kind: ValueKind): string {
    switch (kind.type) {
      case 'text':
        return `${this.#import('text')}(${kind.longest})`;
      case 'choice':
        if (this.#strictness === 'answers') return this.#import('word');
        return `${this.#import('choice')}(${JSON.stringify(kind.of)})`;
      case 'number':
        return `${this.#import('number')}(${kind.from}, ${kind.to})`;
      case 'switch':
        return this.#import('flag');
      case 'file':
        return `${this.#import('file')}(${kind.largest})`;
      case 'list':
        return `${this.#import('list')}(${kind.most}, ${this.write(kind.of)})`;
      case 'record':
        return this.#recordOf(kind.fields);
      default:
        return kind satisfies never;
    }
  }

  #recordOf(fields: Fields): string {
    const rows = Object.entries(fields);
    const required = this.#fieldsOf(rows.filter(([, { optional }]) => !optional));
    const optional = this.#fieldsOf(rows.filter(([, row]) => row.optional));
    const record = this.#import(this.#strictness === 'calls' ? 'onlyFields' : 'record');
    return `${record}(${required}, ${optional})`;
  }

  #fieldsOf(rows: readonly (readonly [string, FieldKind])[]): string {
    return `{${rows.map(([name, { kind }]) => `${JSON.stringify(name)}: ${this.write(kind)}`).join(', ')}}`;
  }
}

/** `room-enter` → `roomEnter`. */
function toCamel(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
