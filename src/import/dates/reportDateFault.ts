import type { Place, ReportLog } from '../report/report';
import type { DateFault } from './parts';

/** Reports the row that a fault of its date leaves without an event. */
export function reportDateFault(
  { fault, part }: DateFault,
  written: string,
  place: Place,
  log: ReportLog,
): void {
  switch (fault) {
    case 'ambiguous-word':
      return log.report(fault, place, { written, word: part });
    case 'end-before-start': {
      const [start = '', end = ''] = part.split(' ');
      return log.report(fault, place, { start, end });
    }
    case 'order':
      return log.report('bad-date', place, { written });
    case 'bad-time':
      return log.report(fault, place, { written: part });
    case 'bad-date':
    case 'impossible-date':
    case 'short-year':
      return log.report(fault, place, { written });
  }
}
