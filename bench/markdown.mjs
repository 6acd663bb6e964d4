// Formats titled tables and numbers as Markdown.

/**
 * Returns a titled table, or an empty text if it has no lines.
 *
 * @param {string} title
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} lines
 */
export function section(title, head, lines) {
  if (lines.length === 0) return '';
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  const filled = lines.map((cells) => head.map((_, i) => cells[i] ?? ''));
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...filled.map(line)].join(
    '\n',
  );
}

/**
 * Formats a number with at most two decimals, fewer if it is large; a dash if there is none.
 *
 * @param {number | null | undefined} value
 */
export function text(value) {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return String(Number(value.toFixed(digits)));
}

/** @param {number | undefined} bytes */
export const kb = (bytes) => (bytes === undefined ? '–' : text(bytes / 1000));

export const withThousands = (/** @type {number} */ n) => n.toLocaleString('en');
