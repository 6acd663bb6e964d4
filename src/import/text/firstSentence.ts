const MAX_TITLE = 70;

/** The first sentence of a plain text, shortened to the length of a title. */
export function firstSentence(text: string): string {
  const [line = ''] = text.split('\n');
  const sentence = /^.+?[.!?。](?=\s|$)/u.exec(line)?.[0] ?? line;
  if (sentence.length <= MAX_TITLE) return sentence;
  const cut = sentence.slice(0, MAX_TITLE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_TITLE / 2)).trimEnd()}…`;
}
