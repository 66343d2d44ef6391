import type { FieldKind, ValueKind } from './value-kind.ts';
import type { events, methods, EventName, MethodName } from './vocabulary.ts';

/** Type of the values of a kind. */
export type ValueOf<K extends ValueKind> = K extends { type: 'text' }
  ? string
  : K extends { type: 'choice'; of: readonly (infer Word)[] }
    ? Word
    : K extends { type: 'number' }
      ? number
      : K extends { type: 'switch' }
        ? boolean
        : K extends { type: 'file' }
          ? Blob
          : K extends { type: 'list'; of: infer Of extends ValueKind }
            ? readonly ValueOf<Of>[]
            : K extends { type: 'record'; fields: infer Fields extends Record<string, FieldKind> }
              ? RecordOf<Fields>
              : never;

/** Type of a record of fields: those marked optional may be left out. */
export type RecordOf<F extends Readonly<Record<string, FieldKind>>> = {
  readonly [N in keyof F as F[N] extends { optional: true } ? never : N]: ValueOf<F[N]['kind']>;
} & {
  readonly [N in keyof F as F[N] extends { optional: true } ? N : never]?: ValueOf<F[N]['kind']>;
};

export type MethodTakes<M extends MethodName> = RecordOf<(typeof methods)[M]['takes']>;
export type MethodGives<M extends MethodName> = (typeof methods)[M]['gives'] extends infer Gives extends
  ValueKind
  ? ValueOf<Gives>
  : undefined;
export type EventDetail<E extends EventName> = RecordOf<(typeof events)[E]>;
