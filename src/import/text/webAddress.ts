/** Web addresses that a dataset accepts. */

// The form that a dataset accepts (`format/checks/checkAddress.ts`).
const WEB = /^https?:\/\/[^\s\p{Cc}/?#\\@]+(?:[/?#][^\s\p{Cc}\\]*)?$/iu;

/** What a page cannot hold, or what would turn the direction of writing. */
const UNWRITABLE = /[\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u;

/** The address of a text that is nothing else; null if it has none that is safe. */
export function toWebAddress(text: string): string | null {
  const written = text.trim();
  if (/\s/.test(written)) return null;
  const complete = /^www\.[^.]+\./i.test(written) ? `https://${written}` : written;
  if (!WEB.test(complete) || UNWRITABLE.test(complete)) return null;
  try {
    return /^[^.]+(?:\.[^.]+)+$/.test(new URL(complete).hostname) ? complete : null;
  } catch {
    return null;
  }
}

/** The addresses within a text, such as the code that embeds a video. */
export function linksIn(text: string): readonly string[] {
  const found = text.match(/https?:\/\/[^\s"'<>]+/gi) ?? [];
  const addresses = found.map((each) => untilForeignBracket(each).replace(/[.,;:]+$/, ''));
  return [...new Set(addresses.flatMap((each) => toWebAddress(each) ?? []))];
}

/** An address up to a bracket that closes what the text around it has opened. */
function untilForeignBracket(address: string): string {
  const open = { ')': 0, ']': 0 };
  for (const { 0: sign, index } of address.matchAll(/[()[\]]/g)) {
    if (sign === '(') open[')'] += 1;
    else if (sign === '[') open[']'] += 1;
    else if (sign === ')' || sign === ']') {
      open[sign] -= 1;
      if (open[sign] < 0) return address.slice(0, index);
    }
  }
  return address;
}
