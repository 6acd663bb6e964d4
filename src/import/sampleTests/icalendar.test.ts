import { testSample } from './testSample';

testSample('calendar.ics', {
  format: 'icalendar',
  found: [
    '2025-09-10 | Council consults, at Poland’s request | lane Diplomacy | place Brussels 50.85,4.35 | text A line that is folded because it is longer than seventy-five octets ⏎ and has a second line | sources https://example.org/nac',
    '2025-10-26T02:30+02:00/2025-10-26T03:30 | In the doubled hour | zone Europe/Amsterdam | status cancelled',
    '2025-09-04T08:00/2025-09-04T10:00 | Weekly call',
    '2025-09-11T08:00/2025-09-11T10:00 | Weekly call',
    '2025-09-18T08:00/2025-09-18T10:00 | Weekly call',
  ],
  report: ['clock-twice 21 DTSTART: 20251026T023000', 'recurrence-expanded 30 RRULE: 3'],
});

testSample('meaner/calendar.ics', {
  format: 'icalendar',
  found: [
    'title Flights and calls',
    'Public calendar',
    'zone Europe/Paris',
    '2025-07-04T09:00/2025-07-04T10:00 | In a zone that the file defines',
    '2025-07-04T09:00 | In a zone that nobody defines',
    '2025-07-04T09:00/2025-07-04T11:00 | In two zones without a definition | zone America/New_York',
    '2025-07-04T09:00 | On the clock of the wall',
    '2025-03-30T03:30 | In the hour that clocks skip',
    '2024-02-28/2024-02-29 | Two days; the last is 29 February | lane Crew | tags Launch, first,Public',
    '2024-02-28 | A day that ends when it begins',
    '2025-10-13T09:00/2025-10-13T09:30 | Weekly over the change of clocks | status planned',
    '2025-10-25T09:00/2025-10-25T09:30 | Weekly over the change of clocks | status planned',
    '2025-11-03T09:00/2025-11-03T09:30 | Weekly over the change of clocks | status planned',
    '2025-10-27T11:00 | Two hours later this time',
    '2025-01-01 | On 30 February',
    '2025-01-01 | A call | text A call ⏎ with two lines',
    '2025-01-02 | What happened',
  ],
  report: [
    'bad-zone 31 TZID: Customized Time Zone',
    'clock-skipped 47 DTSTART: 20250330T023000',
    'end-before-start 64 DTSTART: 2024-02-28T11:00 | 2024-02-28T10:00',
    'recurrence-expanded 74 RRULE: 3',
    'recurrence-unread 89 RRULE: FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'impossible-date 94 DTSTART: 20250230',
    'bad-date 99 DTSTART: tomorrow',
    'title-from 102: DESCRIPTION',
    'no-date 107 DTSTART',
    'bad-date 113 DTSTART: 20250704T120000.5Z',
    'part-unread 138: VTODO Buy tickets',
  ],
});

testSample('meaner/doubled-hour.ics', {
  format: 'icalendar',
  found: [
    'zone Europe/Amsterdam',
    '2025-10-26T01:30/2025-10-26T02:30+01:00 | two hours into the second',
    '2025-10-26T02:30+02:00/2025-10-26T02:30+01:00 | UTC',
    '2025-10-26T02:30+02:00/2025-10-26T02:30+01:00 | one hour',
    '2025-10-25T02:30/2025-10-26T02:30+02:00 | one day',
    '2025-10-26T02:30+02:00/2025-10-26T02:45+02:00 | first',
  ],
  report: [
    'zone-converted 9 DTSTART: 20251026T003000Z | 2025-10-26T02:30+02:00/2025-10-26T02:30+01:00 | Europe/Amsterdam',
    'clock-twice 17 DTSTART: 20251026T023000',
    'clock-twice 29 DTSTART: 20251026T023000',
  ],
});
