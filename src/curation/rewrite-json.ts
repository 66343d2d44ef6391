import { parseTree, type Node } from 'jsonc-parser';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Characters of a line, as the project's files are formatted. */
const lineWidth = 110;

/**
 * Writes a file so that it holds something else: whatever stays as it was keeps its text, sign by sign, so that a diff shows what
 * changed and nothing else. What is new is written as prettier writes it.
 *
 * @param text JSON; null where there was no file
 * @param value plain data; fields that are undefined are left out
 */
export function rewriteJson(text: string | null, value: unknown): string {
  const after = JSON.parse(JSON.stringify(value)) as Json;
  const root = text === null ? undefined : parseTree(text);
  if (text === null || !root) return `${print(after, '', 0, 0)}\n`;
  const written = rewrite(text, root, after, indentAt(text, root.offset));
  return text.slice(0, root.offset) + written + text.slice(root.offset + root.length);
}

/** The text of a node when it holds something else. @param indent of the line it begins in */
function rewrite(text: string, node: Node, after: Json, indent: string): string {
  const source = text.slice(node.offset, node.offset + node.length);
  if (isEqual(valueOf(node), after)) return source;
  if (node.type === 'object' && isRecord(after)) return rewriteObject(text, node, after, indent);
  if (node.type === 'array' && Array.isArray(after)) return rewriteArray(text, node, after, indent);
  return print(after, indent, 0, 0);
}

function rewriteObject(
  text: string,
  node: Node,
  after: { readonly [key: string]: Json },
  indent: string,
): string {
  const before = new Map((node.children ?? []).map((property) => [keyOf(property), property.children?.[1]]));
  const isBroken = isBrokenAt(text, node);
  const inner = isBroken ? innerIndent(text, node, indent) : indent;
  const parts = Object.entries(after).map(([key, value]) => {
    const head = `${JSON.stringify(key)}: `;
    const was = before.get(key);
    return `${head}${was ? rewrite(text, was, value, inner) : print(value, inner, head.length, 1)}`;
  });
  if (parts.length === 0) return '{}';
  return isBroken ? `{\n${inner}${parts.join(`,\n${inner}`)}\n${indent}}` : `{ ${parts.join(', ')} }`;
}

function rewriteArray(text: string, node: Node, after: readonly Json[], indent: string): string {
  const children = node.children ?? [];
  // Short lists of plain values are lists of one line, if they fit.
  if (children.length === 0 || (after.every(isPlain) && !isBrokenAt(text, node)))
    return print(after, indent, columnOf(text, node) - indent.length, 1);
  if (after.length === 0) return '[]';
  const inner = innerIndent(text, node, indent);
  const left = new Set(children);
  const same = after.map((value) => take(left, (child) => isEqual(valueOf(child), value)));
  const parts = after.map((value, at) => {
    const kept = same[at];
    if (kept) return text.slice(kept.offset, kept.offset + kept.length);
    const named = take(
      left,
      (child) => idOf(valueOf(child)) !== null && idOf(valueOf(child)) === idOf(value),
    );
    const child = named ?? (idOf(value) === null ? takeAt(left, children[at]) : undefined);
    return child ? rewrite(text, child, value, inner) : print(value, inner, 0, 1);
  });
  return isBrokenAt(text, node)
    ? `[\n${inner}${parts.join(`,\n${inner}`)}\n${indent}]`
    : `[${parts.join(', ')}]`;
}

/**
 * A value as prettier writes one that nobody has written before: objects a field a line, lists of plain values in one line where they fit.
 *
 * @param before characters before it in its line, but for the indent
 * @param behind characters behind it: a comma
 */
function print(value: Json, indent: string, before: number, behind: number): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    if (list.length === 0) return '[]';
    const line = `[${list.map((item) => JSON.stringify(item)).join(', ')}]`;
    if (list.every(isPlain) && indent.length + before + line.length + behind <= lineWidth) return line;
    return `[\n${list.map((item) => `${inner}${print(item, inner, 0, 1)}`).join(',\n')}\n${indent}]`;
  }
  if (!isRecord(value)) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, item]) => {
    const head = `${JSON.stringify(key)}: `;
    return `${inner}${head}${print(item, inner, head.length, 1)}`;
  });
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`;
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlain(value: Json): boolean {
  return typeof value !== 'object' || value === null;
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : null;
}

function keyOf(property: Node): string {
  return String(property.children?.[0]?.value);
}

function valueOf(node: Node): Json {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value as Json;
  return Object.fromEntries(
    (node.children ?? []).map((property) => [keyOf(property), valueOf(property.children?.[1] as Node)]),
  );
}

function isEqual(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function take(left: Set<Node>, isMeant: (node: Node) => boolean): Node | undefined {
  for (const node of left) if (isMeant(node)) return takeAt(left, node);
  return undefined;
}

function takeAt(left: Set<Node>, node: Node | undefined): Node | undefined {
  return node && left.delete(node) ? node : undefined;
}

/** Whether it begins a line of its own behind its bracket. */
function isBrokenAt(text: string, { offset, children }: Node): boolean {
  const first = children?.[0];
  return first !== undefined && text.slice(offset, first.offset).includes('\n');
}

function innerIndent(text: string, { children }: Node, indent: string): string {
  const first = children?.[0];
  return first ? indentAt(text, first.offset) : `${indent}  `;
}

/** The space before the first sign of a line. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
}

function columnOf(text: string, { offset }: Node): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
