/** How people write dates outside of EDTF, in English, Dutch, Ukrainian and Polish. */

/** A day and a clock time, with seconds, halves of the day, or an offset from UTC. */
export const clockPattern =
  /^(?<year>\d{4})-(?<month>\d\d?)-(?<day>\d\d?)(?:T|t|,? +)(?<hour>\d\d?)(?:[:.h]?(?<minute>\d\d)(?::?(?<second>\d\d)(?:[.,](?<fraction>\d+))?)?)? ?(?<half>[ap]\.?m\.?)? ?(?<offset>Z|[+-]\d\d?(?::?\d\d)?|UTC|GMT|CES?T|EES?T)?$/iu;

/** Day, month and year, or month, day and year. */
export const dayFirstPattern = /^(\d{1,2})[/. -]+(\d{1,2})[/. -]+(\d{4})\.?$/;

const MONTH = String.raw`(\p{L}[\p{L}’']{2,})\.?`;
const GAP = String.raw`(?:,? +|[-/.])`;
const WEEKDAY = String.raw`(?:\p{L}+,? +(?=\d))?`;
const ORDINAL = String.raw`(?:st|nd|rd|th|e|de|\.|-го|-е)?(?: of| de)?`;

export const words = {
  unknown:
    /^(?:[?–—−-]+|n\/?a\.?|n\.?d\.?|s\.?d\.?|tbd|tba|tbc|unknown|undated|none|null|onbekend|невідомо|nieznan[ay])$/iu,
  now: /^(?:now|present|today|ongoing|current|heden|nu|vandaag|зараз|донині|сьогодні|dziś|obecnie)$/iu,
  beforeChrist:
    /^(\d{1,4}) ?(?:b\.? ?c\.?(?: ?e\.?)?|v\.? ?(?:chr|o\. ?j)\.?|до н\. ?е\.?|p\.? ?n\.? ?e\.?)$/iu,
  anno: /^(?:(?:a\.? ?d\.?|anno) ?(\d{1,4})|(\d{1,4}) ?(?:a\.? ?d\.?|c\.? ?e\.?|n\.? ?chr\.?|н\. ?е\.?|n\.? ?e\.?))$/iu,
  /** “66 million years ago”, “4.6 Ga”: the number, and its unit. */
  yearsAgo:
    /^(\d+(?:[.,]\d+)?) ?(million|billion|Ma|Mya|Ga|Bya|miljoen|miljard|mln|mld|млн|млрд|мільйон(?:ів|а|и)?|мільярд(?:ів|а|и)?|milion(?:ów|a|y)?|miliard(?:ów|a|y)?)\.?(?: (?:years?|jaar|lat|років))?(?: (?:ago|geleden|temu|тому))?$/iu,
  decade:
    /^(?:(?:the )?(\d{3})0['’]?(?:s|er|-?ві|-?х|-?e)|(?:de )?(?:jaren|lata|роки) (\d{3})0)$/iu,
  century:
    /^(?:the )?(\d{1,2})(?:st|nd|rd|th|e|-е|-те|\.)? ?(?:century|eeuw|століття|ст\.?|wiek)$/iu,
  season: /^(\p{L}+),? (?:of )?(\d{4})$/iu,
  dayMonthYear: new RegExp(
    `^${WEEKDAY}(?:(\\d{1,2})${ORDINAL}${GAP})?${MONTH}${GAP}(\\d{4})(?: r\\.| р\\.)?$`,
    'iu',
  ),
  monthDayYear: new RegExp(
    `^(?:\\p{L}+,? )?${MONTH}${GAP}(\\d{1,2})(?:st|nd|rd|th)?${GAP}(\\d{4})$`,
    'iu',
  ),
  yearMonthDay: new RegExp(`^(\\d{4})${GAP}${MONTH}(?:${GAP}(\\d{1,2}))?$`, 'iu'),
  circa:
    /^(?:circa|cca|ca\.?|c\.?|approx\.?(?:imately)?|about|around|early|mid-?|late|omstreeks|rond|ongeveer|±|~|≈|близько|бл\.|около|około|ok\.) *(.+)$/iu,
  before: /^(?:before|until|by|pre-?|voor|vóór|tot|до|перед|przed|do|<|≤) *(.+)$/iu,
  after: /^(?:after|since|from|post-?|na|sinds|vanaf|після|від|з|po|od|>|≥) *(.+)$/iu,
  /** Two dates: `1840-1845`, `1840 to 1845`, `2025-09-01 – 2025-09-05`, `a/b`, `a..b`. */
  range:
    /^(?:between |from |tussen |van |між |від |między |od )?(.+?)( ?[–—…] ?| - |(?<=^\d{4})-(?=\d{4}$)| ?\.\.\.? ?| (?:to|until|till|and|tot|t\/m|en|до|і|та|do|i) |\/)(.+)$/iu,
} as const;
