import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser';

/** Syntax of plain JSON: what a JSON file with comments may hold, the data may not. */
const plain = { disallowComments: true, allowTrailingComma: false };

/**
 * Line of a field in the text of a JSON file, from 1. Of a field that is not there it is the line of the nearest thing
 * around it that is; of a text that is no JSON the line where it stops being so.
 *
 * @param field as a fault names it, `claims[2].source`; empty for the file as a whole
 * @returns null for the whole of a file that can be read, and where there is no text
 */
export function findLine(text: string, field: string): number | null {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, plain);
  const [error] = errors;
  if (error) return lineAt(text, error.offset);
  if (field === '' || !root) return null;
  const path = splitField(field);
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return lineAt(text, startOf(node));
  }
  return lineAt(text, root.offset);
}

/** A value is looked for at its name, which may stand on a line before. */
function startOf(node: Node): number {
  return node.parent?.type === 'property' ? node.parent.offset : node.offset;
}

/** `claims[2].source` → `['claims', 2, 'source']`. */
function splitField(field: string): (string | number)[] {
  return [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) =>
    index === undefined ? name : Number(index),
  );
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
