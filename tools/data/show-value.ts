/** A value as it stands in the data, cut to what fits on a line. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string' && value.length > 120) {
    return `a text of ${value.length.toLocaleString('en')} characters: ${JSON.stringify(value.slice(0, 60))}…`;
  }
  const text = JSON.stringify(value);
  // A text in front of a terminal or a log is shown, never obeyed.
  const visible = text.replaceAll(
    /\p{Cc}|\p{Cf}|[\u2028\u2029]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
  return visible.length > 160 ? `${visible.slice(0, 157)}…` : visible;
}

/** `['claims', 2, 'source']` → `claims[2].source`. */
export function showPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('');
}
