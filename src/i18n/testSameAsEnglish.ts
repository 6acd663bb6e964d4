/** The messages of each language that have the same words as in English. */
export const sameAsEnglish: { readonly [locale: string]: readonly string[] | undefined } = {
  id: ['filter.button', 'filter.statuses', 'group.status'],
  cs: ['footer.licence'],
  hr: ['duration.minutes', 'filter.statuses'],
  nl: [
    'filter.statuses',
    'gap.later',
    'group.status',
    'pan.later',
    'season.winter',
    'share.link',
    'snippet.code',
  ],
  pl: ['filter.statuses', 'share.link'],
  ro: ['duration.minutes', 'share.link', 'zoom.label'],
};
