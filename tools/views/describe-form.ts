import { z } from 'zod';

/** One parameter of a family, in words. */
export interface FormParameter {
  readonly name: string;
  readonly values: string;
  readonly standard: string;
  readonly meaning: string;
}

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

/** What a family lets a gift say, in the order its definition gives it. */
export function describeForm(definition: z.ZodType): FormParameter[] {
  const schema = z.toJSONSchema(definition, { io: 'input' }) as Schema;
  return listAlternatives(schema).flatMap((one) =>
    Object.entries(one.properties ?? {}).map(([name, parameter]): FormParameter => ({
      name,
      values: describeValues(parameter),
      standard:
        parameter.default !== undefined
          ? JSON.stringify(parameter.default)
          : one.required?.includes(name)
            ? 'must be given'
            : '',
      meaning: parameter.description ?? '',
    })),
  );
}

/** The objects a definition may be: one, or several kinds. */
function listAlternatives(schema: Schema): readonly Schema[] {
  return schema.anyOf ?? schema.oneOf ?? [schema];
}

const write = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function describeValues(schema: Schema): string {
  if (schema.const !== undefined) return `\`${write(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${write(value)}\``).join(', ');
  const several = schema.anyOf ?? schema.oneOf;
  if (several) return several.map(describeValues).join(' or ');
  if (schema.prefixItems) return `list of ${schema.prefixItems.map(describeValues).join(', ')}`;
  if (schema.type === 'array') return `list of ${schema.items ? describeValues(schema.items) : 'anything'}`;
  if (schema.type === 'boolean') return 'yes or no';
  if (schema.type === 'string') return schema.pattern?.includes('#') ? 'a colour' : 'text';
  if (schema.type === 'object' && schema.properties)
    return `{ ${Object.entries(schema.properties)
      .map(([name, inner]) => `${name}: ${describeValues(inner)}`)
      .join('; ')} }`;
  return describeRange(schema);
}

/** Bounds that only say that a number fits into a computer's are no news. */
function describeRange({ type, minimum, maximum }: Schema): string {
  const kind = type === 'integer' ? 'whole number' : 'number';
  const tells = (bound: number | undefined): bound is number =>
    bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  if (tells(minimum) && tells(maximum)) return `${kind}, ${minimum} … ${maximum}`;
  if (tells(minimum)) return `${kind} from ${minimum}`;
  return tells(maximum) ? `${kind} up to ${maximum}` : kind;
}
