import { Chapters } from '../story/Chapters';
import { Footer } from './Footer';
import { AsKnownBanner } from './AsKnownBanner';
import { Legend } from './Legend';
import { ChangeLog } from './ChangeLog';
import { Masthead } from './Masthead';
import { UndatedEvents } from './UndatedEvents';

export { legendItemsOf } from './legendItems';

/**
 * The islands that are prerendered and not hydrated, by the name of their container (`data-part`).
 * They render again only if the reader chooses another day of "as known on".
 */
export const staticIslands = {
  known: AsKnownBanner,
  chapters: Chapters,
  masthead: Masthead,
  tray: UndatedEvents,
  legend: Legend,
  log: ChangeLog,
  foot: Footer,
} as const;
