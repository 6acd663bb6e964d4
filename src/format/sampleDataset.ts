/** A small dataset for tests that uses every key of the format. Each call returns a new one. */
export function sampleDataset() {
  const words = (en: string, nl: string) => ({ en, nl });
  const claimIn = (source: string) => [
    { by: 'cabinet', paraphrase: words('It says so.', 'Het zegt dit.'), source, knownFrom: '2025' },
  ];
  return {
    $schema: './kroniek.schema.json',
    format: 1,
    id: 'sample',
    version: '1.0.0',
    title: words('Guarantees', 'Garanties'),
    standfirst: words('How it went.', 'Hoe het ging.'),
    byline: words('The editors', 'De redactie'),
    contact: 'mailto:corrections@example.org',
    languages: ['en', 'nl'],
    unreviewed: ['nl'],
    timeZone: 'Europe/Amsterdam',
    updated: '2025-09-15',
    licence: 'CC BY 4.0',
    lanes: [
      { id: 'diplomacy', name: words('Diplomacy', 'Diplomatie') },
      { id: 'incident', name: words('Incidents', 'Incidenten') },
    ],
    actors: [
      {
        id: 'cabinet',
        name: words('Dutch cabinet', 'Kabinet'),
        forms: { nl: ['Den Haag', 'de regering'] },
      },
      { id: 'moscow', name: words('Moscow', 'Moskou') },
    ],
    places: [
      {
        id: 'anchorage',
        name: words('Anchorage', 'Anchorage'),
        coordinates: [61.2, -149.9],
        precision: 'city',
        timeZone: 'America/Anchorage',
      },
      {
        id: 'poland',
        name: words('Poland', 'Polen'),
        coordinates: null,
        country: 'PL',
        timeZone: 'Europe/Warsaw',
        forms: { nl: ['Poolse'] },
      },
      { id: 'base', name: words('A base', 'Een basis'), coordinates: [52.3, 17], radiusKm: 30 },
      {
        id: 'strip',
        name: words('A strip', 'Een strook'),
        coordinates: null,
        area: {
          type: 'Polygon',
          coordinates: [
            [
              [23, 51],
              [24, 51],
              [24, 52],
              [23, 51],
            ],
          ],
        },
      },
    ],
    tags: [{ id: 'drones', name: words('Drones', 'Drones') }],
    sources: [
      {
        id: 'letter',
        url: 'https://example.org/letter',
        publisher: 'Tweede Kamer',
        title: 'Brief',
        published: '2025-09-10',
        language: 'nl',
        archived: 'https://archive.example.org/letter',
        note: words('Undated.', 'Ongedateerd.'),
      },
      {
        id: 'wire',
        url: null,
        publisher: 'A wire',
        title: null,
        published: null,
        language: null,
        archived: null,
      },
    ],
    events: [
      {
        id: 'alaska-talks',
        aliases: ['alaska'],
        lane: 'diplomacy',
        importance: 5,
        status: 'occurred',
        when: '2025-08-15',
        title: words('Talks in Alaska', 'Gesprekken in Alaska'),
        summary: words('They spoke.', 'Zij spraken.'),
        place: 'anchorage',
        actors: ['cabinet', 'moscow'],
        tags: ['drones'],
        claims: [
          {
            by: 'cabinet',
            stance: 'states',
            quote: words('The talks', 'De gesprekken'),
            quoteLanguage: 'nl',
            source: 'letter',
            locator: words('page 1', 'pagina 1'),
            published: '2025-09-10',
            knownFrom: '2025-09-10',
          },
          {
            by: 'moscow',
            stance: 'denies',
            paraphrase: words('It denies.', 'Het ontkent.'),
            source: 'wire',
            published: '2025-09-11',
          },
        ],
        revisions: [
          {
            until: '2025-09-11',
            title: words('Talks', 'Gesprekken'),
            summary: words('Unclear.', 'Onduidelijk.'),
            status: 'claimed',
            when: { start: '2025-08', wording: words('in August', 'in augustus') },
          },
        ],
      },
      {
        id: 'drones-over-poland',
        lane: 'incident',
        when: {
          start: '2025-09-09T23:30',
          end: '2025-09-10T06:30',
          part: 'night',
          wording: words('in the night of 9 to 10 September', 'in de nacht van 9 op 10 september'),
          basis: words('First and last alarm.', 'Eerste en laatste alarm.'),
        },
        title: words('Drones over Poland', 'Drones boven Polen'),
        place: 'poland',
        places: ['strip'],
        route: ['strip', 'base'],
        claims: claimIn('wire'),
      },
      {
        id: 'deployment',
        lane: 'incident',
        status: 'ongoing',
        when: '2025-09-01/..',
        timeZone: 'Europe/Warsaw',
        title: words('Deployment', 'Inzet'),
        claims: claimIn('letter'),
      },
      {
        id: 'truce-offer',
        lane: 'diplomacy',
        when: '[..2025-09]',
        title: words('Truce offer', 'Aanbod'),
        claims: claimIn('letter'),
      },
      {
        id: 'agreement',
        lane: 'diplomacy',
        importance: 2,
        status: 'conditional',
        when: null,
        title: words('An agreement', 'Een akkoord'),
        claims: claimIn('letter'),
      },
      {
        id: 'duty-to-inform',
        lane: 'diplomacy',
        status: 'planned',
        when: null,
        title: words('Informing', 'Informeren'),
        claims: claimIn('letter'),
      },
    ],
    relations: [
      { from: 'duty-to-inform', to: 'agreement', type: 'requires', stated: true },
      {
        from: 'alaska-talks',
        to: 'truce-offer',
        type: 'leads-to',
        stated: false,
        basis: words('Our reading.', 'Onze lezing.'),
      },
    ],
    ranges: [
      {
        slug: 'night',
        title: words('The night', 'De nacht'),
        summary: words('Hour by hour.', 'Uur na uur.'),
        from: '2025-09-09T18:00',
        to: '2025-09-10',
        revisions: [
          {
            until: '2025-09-10',
            title: words('Night and day', 'Nacht en dag'),
            summary: words('So far.', 'Tot nu toe.'),
            from: '2025-09-09T18:00',
            to: '2025-09-10T12:00',
          },
        ],
      },
    ],
    coverage: {
      from: '2025-08-01',
      to: '2025-09-15',
      note: words('August to mid-September.', 'Augustus tot half september.'),
    },
    map: {
      borders: 'none',
      layers: [
        {
          name: words('Closed airspace', 'Gesloten luchtruim'),
          from: '2025-09-10',
          to: '2025-09-11',
          source: 'wire',
          geometry: {
            type: 'LineString',
            coordinates: [
              [20, 52],
              [24, 52],
            ],
          },
        },
      ],
    },
    changes: [
      { date: '2025-09-12', event: 'alaska-talks', note: words('Mended.', 'Hersteld.') },
      { date: '2025-09-11', event: null, note: words('Published.', 'Gepubliceerd.') },
    ],
  };
}

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** The sample with the value at a path such as `events.0.when` replaced; undefined removes it. */
export function sampleWith(path: string, value: Json): unknown {
  const sample = sampleDataset();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let parent: unknown = sample;
  for (const key of keys) parent = (parent as Record<string, unknown>)[key];
  if (value !== undefined) (parent as Record<string, unknown>)[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Record<string, unknown>)[last];
  return sample;
}
