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
 * Writes kinds of the table as expressions of `src/embed/protocol/checks.ts`. What is used more than once becomes a constant:
 * everything has to be met before the first is written.
 */
export class CheckWriter {
  readonly #record: 'record' | 'onlyFields';
  readonly #met = new Map<string, Met>();
  readonly #imports = new Set<string>();
  readonly #constants = new Map<string, string>();
  readonly #lines: string[] = [];

  /** @param record function that makes the check of a record */
  constructor(record: 'record' | 'onlyFields') {
    this.#record = record;
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
    const isLong = kind.type !== 'number' && kind.type !== 'switch';
    return met.uses > 1 && isLong ? this.#constantOf(key, met) : this.#expressionOf(kind);
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
    }
  }

  #recordOf(fields: Fields): string {
    const rows = Object.entries(fields);
    const required = this.#fieldsOf(rows.filter(([, { optional }]) => !optional));
    const optional = this.#fieldsOf(rows.filter(([, row]) => row.optional));
    this.#imports.add(this.#record);
    return `${this.#record}(${optional === '{}' ? required : `${required}, ${optional}`})`;
  }

  #fieldsOf(rows: readonly (readonly [string, FieldKind])[]): string {
    return `{${rows.map(([name, { kind }]) => `${JSON.stringify(name)}: ${this.write(kind)}`).join(', ')}}`;
  }
}

/** `room-enter` → `roomEnter`. */
function toCamel(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
